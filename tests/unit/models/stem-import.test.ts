import { expect, it } from 'vitest';
import { EMPTY_LIBRARY, type OwnLibrary } from '../../../utils/coaching/library';
import { planImport, type ImportPlan } from '../../../utils/coaching/packs/plan-import';
import { createStemImport, type Imported } from '../../../utils/models/stem-import';

function start(result: Imported['result'] = { ok: true }) {
  const stored: ImportPlan[] = [];
  const known: { library: OwnLibrary } = { library: EMPTY_LIBRARY };
  const model = createStemImport({
    plan: (stems) => planImport(stems, [], known.library),
    countSteps: ({ added }) => added.length,
    store: (plan) => {
      stored.push(plan);
      return Promise.resolve({ result, stored: result.ok ? 1 : 0 });
    },
  });
  const open = (content: string, size = content.length) =>
    model.open({
      name: 'pack.csv',
      size,
      read: () => Promise.resolve(new TextEncoder().encode(content)),
    });
  return { model, stored, known, open };
}
const CSV = 'move,text\nclosing,What next?\nasking,Who?';

it('shows what a file holds and stores it only when told to', async () => {
  const { model, stored, open } = start();
  expect(await open(CSV)).toEqual({ ok: true });
  expect(model.preview.value).toMatchObject({
    name: 'pack.csv',
    steps: 1,
    problems: [{ place: 3, problem: 'unknown_move' }],
  });
  expect(stored).toEqual([]);
  await model.confirm();
  expect(stored[0]?.added.map(({ text }) => text)).toEqual(['What next?']);
  expect(model.preview.value).toBeNull();
  expect(await model.confirm()).toBeUndefined();
});

it('compares once more when it stores, as another page may have added the same', async () => {
  const { model, stored, known, open } = start();
  await open(CSV);
  const own = model.preview.value?.plan.added ?? [];
  known.library = { ...EMPTY_LIBRARY, own };
  await model.confirm();
  expect(stored[0]).toMatchObject({ added: [], alreadyHere: 1 });
});

it('keeps the preview when storing fails, so that it can be tried again', async () => {
  const { model, open } = start({ ok: false, reason: 'storage-full' });
  await open(CSV);
  expect((await model.confirm())?.result).toEqual({ ok: false, reason: 'storage-full' });
  expect(model.preview.value).not.toBeNull();
  expect(model.busy.value).toBe(false);
});

it('refuses a huge file without reading it, one that cannot be opened and a broken one', async () => {
  const { model, open } = start();
  let reads = 0;
  const read = () => {
    reads += 1;
    return Promise.reject(new Error('gone'));
  };
  expect(await model.open({ name: 'x', size: 6_000_000, read })).toMatchObject({
    reason: 'too_big',
  });
  expect(reads).toBe(0);
  expect(await model.open({ name: 'x', size: 1, read })).toMatchObject({ reason: 'failed' });
  expect(await open('{')).toMatchObject({ reason: 'not_json' });
  expect(model.preview.value).toBeNull();
});
