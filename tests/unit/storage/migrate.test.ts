import { describe, expect, it } from 'vitest';
import { toPresentForm, type FormStep } from '../../../utils/records/present-form';
import type { StoredRecord } from '../../../utils/records/stored-record';
import { createArea } from '../../../utils/storage/area';
import { migrate } from '../../../utils/storage/migrate';
import { newChangeId, noteFields, setUp } from './setting';

/** Two changes of form such as a later version might bring: a field renamed, and a field parted. */
const rename: FormStep = (record) => {
  const { quote, ...fields } = record.f;
  return quote === undefined ? record : { ...record, f: { ...fields, said: quote } };
};
const shout: FormStep = (record) => {
  const { text } = record.f;
  if (record.k !== 'note' || typeof text !== 'string' || record.f.isLoud !== undefined)
    return record;
  return { ...record, f: { ...record.f, isLoud: text.endsWith('!') } };
};
const STEPS = [rename, shout];
const never: FormStep = () => {
  throw new Error('This step has been taken.');
};
const NOTES = 230;
const idOf = (n: number) => `note-${String(n).padStart(6, '0')}`;

async function prepare() {
  const setting = setUp();
  const puts = Array.from({ length: NOTES }, (_, n) => ({
    kind: 'note' as const,
    id: idOf(n),
    fields: { ...noteFields(`note ${n}!`), quote: `words ${n}` },
  }));
  await setting.store.apply({ id: newChangeId(), puts });
  const partner = { alias: 'Sam', active: true, createdAt: 1 };
  await setting.store.apply({
    id: newChangeId(),
    puts: [{ kind: 'partner', id: 'partner-01', fields: partner }],
  });
  return setting;
}
type Setting = Awaited<ReturnType<typeof prepare>>;

const listRecords = (stored: Record<string, unknown>) =>
  Object.entries(stored)
    .filter(([key]) => key.startsWith('page:'))
    .flatMap(([, page]) => page as StoredRecord[]);

function expectPresent({ fake }: Setting) {
  const stored = fake.read();
  expect(stored.meta).toMatchObject({ schema: 3, census: { note: { alive: NOTES } } });
  expect(stored.meta).not.toHaveProperty('migrated');
  const records = listRecords(stored);
  const notes = records.filter(({ k }) => k === 'note');
  expect(notes.map(({ id }) => id).sort()).toEqual(
    Array.from({ length: NOTES }, (_, n) => idOf(n)),
  );
  for (const { id, f } of notes) {
    const n = Number(id.slice(5));
    expect(f).toMatchObject({ text: `note ${n}!`, said: `words ${n}`, isLoud: true });
    expect(f).not.toHaveProperty('quote');
  }
  expect(records.find(({ k }) => k === 'partner')?.f).toMatchObject({ alias: 'Sam' });
}

it.each([
  ['from the first form', STEPS, 1],
  ['from the second, without the step that was taken before', [never, shout], 2],
])('brings every record into the present form, %s', async (_, steps, schema) => {
  const setting = await prepare();
  if (schema === 2) await migrate(setting.area, [rename]);
  await migrate(setting.area, steps);
  expectPresent(setting);
});

describe('a worker that is killed meanwhile', () => {
  it('leaves what the next one goes on from, wherever it was', async () => {
    let points = 0;
    for (let killAt = 0; ; killAt += 1) {
      const setting = await prepare();
      const { connection } = setting.startWorker(killAt);
      const isDone = await Promise.race([
        migrate(createArea(connection), STEPS).then(() => true),
        new Promise<boolean>((resolve) => setTimeout(resolve, 20, false)),
      ]);
      await migrate(setting.area, STEPS);
      expectPresent(setting);
      if (isDone) break;
      points += 1;
    }
    expect(points).toBeGreaterThan(8);
  });
});

it('leaves alone what is in the present form already, what is newer, and an install that has nothing', async () => {
  const setting = await prepare();
  await migrate(setting.area, STEPS);
  const before = setting.fake.read();
  await migrate(setting.area, [never, never]);
  await migrate(setting.area, [never]);
  expect(setting.fake.read()).toEqual(before);
  const empty = setUp();
  await migrate(empty.area, STEPS);
  expect(empty.fake.read()).toEqual({});
});

it('finds a migrated note by a word that only the new form has', async () => {
  const setting = await prepare();
  await migrate(setting.area, [(record) => ({ ...record, f: { ...record.f, quote: 'quokka' } })]);
  const { items } = await setting.reader.newest({
    ...{ kinds: ['note'], limit: 300, filter: { words: ['quokka'] } },
    where: ({ fields }) => 'quote' in fields && fields.quote === 'quokka',
  });
  expect(items).toHaveLength(NOTES);
});

it('takes each step once, in order, and twice as once', () => {
  const record: StoredRecord = {
    ...{ id: idOf(1), k: 'note', c: '0mwv00000000-devicea' },
    f: { text: 'a!', quote: 'b' },
  };
  const present = toPresentForm(record, STEPS);
  expect(present.f).toEqual({ text: 'a!', said: 'b', isLoud: true });
  expect(toPresentForm(present, STEPS)).toEqual(present);
});
