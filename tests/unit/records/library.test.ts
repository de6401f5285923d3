import { describe, expect, it } from 'vitest';
import { getStem } from '../../../utils/coaching/builtin-stems';
import { EMPTY_LIBRARY, listStems } from '../../../utils/coaching/library';
import { planImport } from '../../../utils/coaching/packs/plan-import';
import type { Stem } from '../../../utils/coaching/stem';
import { EMPTY_STEM } from '../../../utils/coaching/stem-draft';
import { CONVERSATIONS, PHASES } from '../../../utils/coaching/taxonomy';
import {
  countImportSteps,
  createImport,
  createMark,
  createStemChange,
} from '../../../utils/records/library-changes';
import { readLibrary } from '../../../utils/storage/read-library';
import { setUp } from '../storage/setting';

const draft = {
  ...EMPTY_STEM,
  text: 'What did Mia say?',
  move: 'probing',
  purpose: 'goal',
} as const;

function start() {
  const { store, reader, newId, time } = setUp();
  const stamp = () => ({ createId: newId, at: time.now });
  return { store, reader, stamp, read: () => readLibrary(reader) };
}

const asStem = (number: number): Stem => ({
  ...getStem('probe-options-puzzling'),
  id: `mine-${String(number).padStart(6, '0')}`,
  text: `What was puzzling about number ${number}?`,
});
const stems = (count: number) => Array.from({ length: count }, (_, number) => asStem(number));

describe('a stem of the coach’s own', () => {
  it('fits everything it does not narrow, and loses a purpose when edited so', async () => {
    const { store, stamp, read } = start();
    await store.apply(createStemChange(draft, stamp(), 'options:stem'));
    const [kept] = (await read()).own;
    expect(kept).toMatchObject({ purpose: 'goal', phases: PHASES, conversations: CONVERSATIONS });
    const edited = {
      ...EMPTY_STEM,
      id: kept?.id ?? '',
      text: 'What next?',
      move: 'closing',
    } as const;
    expect(await store.apply(createStemChange(edited, stamp(), 'options:stem'))).toEqual({
      ok: true,
    });
    const { own } = await read();
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({ text: 'What next?', move: 'closing' });
    expect(own[0]).not.toHaveProperty('purpose');
  });

  it('stands in the library beside the built-in ones, and never in the place of one', () => {
    const own = [asStem(1), { ...asStem(2), id: 'para-matters-most' }];
    const listed = listStems({ ...EMPTY_LIBRARY, own }, 'en-AU');
    expect(listed.at(-1)).toEqual(own[0]);
    expect(listed.filter(({ id }) => id === 'para-matters-most')).toEqual([
      getStem('para-matters-most'),
    ]);
  });
});

it('favours and hides stems, and takes that back', async () => {
  const { store, stamp, read } = start();
  const id = 'para-matters-most';
  await store.apply(createMark({ id, favourite: true }, stamp()));
  await store.apply(createMark({ id, hidden: true }, stamp()));
  expect(await read()).toMatchObject({ favouriteIds: [id], hiddenIds: [id] });
  await store.apply(createMark({ id, favourite: false }, stamp()));
  await store.apply(createMark({ id, hidden: false }, stamp()));
  expect(await read()).toEqual(EMPTY_LIBRARY);
});

describe('an import', () => {
  it('is stored in as many steps as it says, and changes nothing when repeated', async () => {
    const { store, stamp, read } = start();
    const file = stems(1_500).map((stem) => ({ ...stem, favourite: true as const }));
    const plan = planImport(file, [], EMPTY_LIBRARY);
    const changes = createImport(plan, stamp());
    expect(changes).toHaveLength(countImportSteps(plan));
    for (const change of changes) expect(await store.apply(change)).toEqual({ ok: true });
    const library = await read();
    expect(library.own).toHaveLength(1_500);
    expect(library.favouriteIds).toHaveLength(1_500);
    const again = planImport(file, [], library);
    expect(again).toMatchObject({ added: [], changed: [], marks: [], alreadyHere: 1_500 });
    expect(createImport(again, stamp())).toEqual([]);
  });

  it('brings back what lies in the trash, and gives a new id to what was erased', async () => {
    const { store, stamp, read } = start();
    const plan = planImport(stems(1), [], EMPTY_LIBRARY);
    const target = { kind: 'stem', id: asStem(0).id } as const;
    const importAll = async (fresh?: boolean) => {
      const [change] = createImport(plan, stamp(), fresh);
      return store.apply(change);
    };
    await importAll();
    await store.apply({ id: stamp().createId(), trash: [target] });
    expect((await read()).own).toEqual([]);
    await importAll();
    expect((await read()).own).toHaveLength(1);
    await store.apply({ id: stamp().createId(), erase: [target] });
    expect(await importAll()).toEqual({ ok: false, reason: 'erased' });
    expect(await importAll(true)).toEqual({ ok: true });
    expect((await read()).own.map(({ text }) => text)).toEqual([asStem(0).text]);
  });
});
