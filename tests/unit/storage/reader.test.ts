import { describe, expect, it, vi } from 'vitest';
import type { Kind } from '../../../utils/records/kinds';
import { newChangeId, noteFields, putNote, setUp } from './setting';

const idOf = (n: number) => `id-${String(n).padStart(6, '0')}`;
const promptFields = { text: 'What next?', phase: 'prepare', at: 1 } as const;
const count = (n: number, from = 0, step = 1) =>
  Array.from({ length: n }, (_, i) => from + i * step);

/** Notes under even numbers and prompts under odd ones. */
async function setUpWith(notes: readonly number[], prompts: readonly number[] = []) {
  const setting = setUp();
  const puts = [
    ...notes.map((n) => ({ kind: 'note', id: idOf(n), fields: noteFields(`note ${n}`) })),
    ...prompts.map((n) => ({ kind: 'prompt', id: idOf(n), fields: promptFields })),
  ];
  for (let start = 0; start < puts.length; start += 500) {
    await setting.store.apply({ id: newChangeId(), puts: puts.slice(start, start + 500) });
  }
  return setting;
}

describe('the newest', () => {
  it('are those of all kinds asked for, in one order', async () => {
    const { reader } = await setUpWith(count(150, 0, 2), count(150, 1, 2));
    const { items } = await reader.newest({ kinds: ['note', 'prompt'], limit: 250 });
    expect(items.map(({ id }) => id)).toEqual(count(250, 299, -1).map(idOf));
    expect(items[0]?.kind).toBe('prompt');
  });

  it('go on where an earlier answer ended, until there are no more', async () => {
    const { reader } = await setUpWith(count(130, 0, 2), count(130, 1, 2));
    const ids: string[] = [];
    let before: string | undefined;
    do {
      const found = await reader.newest({
        kinds: ['note', 'prompt'],
        limit: 37,
        ...(before && { before }),
      });
      ids.push(...found.items.map(({ id }) => id));
      before = found.next;
    } while (before !== undefined);
    expect(ids).toEqual(count(260, 259, -1).map(idOf));
  });

  it('are looked for further back until enough match', async () => {
    const { reader } = await setUpWith(count(350));
    const { items, next } = await reader.newest({
      kinds: ['note'],
      limit: 3,
      where: ({ fields }) => fields.text.endsWith('7') && fields.text.length < 8,
    });
    expect(items.map(({ id }) => id)).toEqual([97, 87, 77].map(idOf));
    expect(next).toBe(idOf(77));
  });

  it('leave out what is in the trash or erased', async () => {
    const { reader, store } = await setUpWith(count(5));
    const target = (n: number) => [{ kind: 'note', id: idOf(n) }];
    await store.apply({ id: newChangeId(), trash: target(4), erase: target(2) });
    const { items } = await reader.newest({ kinds: ['note'], limit: 9 });
    expect(items.map(({ id }) => id)).toEqual([3, 1, 0].map(idOf));
  });

  it('are none when nothing is stored', async () => {
    const { reader } = setUp();
    expect(await reader.newest({ kinds: ['note', 'prompt'], limit: 9 })).toEqual({
      items: [],
      damaged: 0,
    });
  });

  it('are each met once and none missed while the writer parts the pages being read', async () => {
    const { reader, store, fake } = await setUpWith(count(400, 0, 10));
    const before = count(400, 0, 10).map(idOf);
    const pages = (fake.read()['dir:note'] as string).split(' ').length;
    const { items } = await reader.newest({
      kinds: ['note'],
      limit: 99_999,
      where: ({ id }) => {
        // For each note looked at, one is added to the page that comes next, which parts under the reader.
        const n = Number(id.slice(3));
        if (n % 10 === 0 && n > 1_005) void store.apply(putNote(idOf(n - 1_005), 'added'));
        return true;
      },
    });
    const ids = items.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort().reverse());
    expect(ids.filter((id) => before.includes(id))).toEqual([...before].reverse());
    expect((fake.read()['dir:note'] as string).split(' ').length).toBeGreaterThan(pages);
  });
});

describe('the trash', () => {
  it('lists what is in it, and reads no further than what is known to be there', async () => {
    const { reader, store, fake } = await setUpWith(count(450));
    const trash = [440, 402].map((n) => ({ kind: 'note', id: idOf(n) }));
    await store.apply({ id: newChangeId(), trash });
    const from = fake.calls.length;
    const found = await reader.trash({ kinds: ['note', 'prompt'], limit: 50 });
    expect(found.items.map(({ id }) => id)).toEqual([440, 402].map(idOf));
    expect(found.items[0]?.trashedAt).toBeTypeOf('number');
    expect(found.next).toBeUndefined();
    const pages = fake.calls
      .slice(from)
      .flatMap(({ keys }) => keys.filter((key) => key.startsWith('page:')));
    expect(pages).toEqual(['page:note:id-000400']);
  });

  it('is read from no page at all when it is empty', async () => {
    const { reader, fake } = await setUpWith(count(3));
    const from = fake.calls.length;
    expect(await reader.trash({ kinds: ['note'], limit: 50 })).toEqual({ items: [], damaged: 0 });
    expect(fake.calls.slice(from).flatMap(({ keys }) => keys)).toEqual(['meta']);
  });
});

it('lists all of a small kind, oldest first', async () => {
  const { reader } = await setUpWith([], count(130));
  const { items } = await reader.list('prompt');
  expect(items.map(({ id }) => id)).toEqual(count(130).map(idOf));
});

it.each([
  ['that never was', idOf(999)],
  ['lower than all', 'id-'.padEnd(9, '-')],
])('finds nothing under an id %s', async (_what, id) => {
  const { reader } = await setUpWith(count(120));
  expect(await reader.get('note', id)).toBeUndefined();
});

describe('a subscriber', () => {
  it('hears once of all kinds that a change touched, and of no others', async () => {
    const { reader, store, drafts } = await setUpWith([1], [2]);
    const listener = vi.fn<(kinds: ReadonlySet<Kind>) => void>();
    reader.subscribe(listener);
    await store.apply({
      id: newChangeId(),
      puts: [{ kind: 'note', id: idOf(3), fields: noteFields('x') }],
      trash: [{ kind: 'prompt', id: idOf(2) }],
    });
    await drafts.write('popup:note', { text: 'x', at: 1 });
    expect(listener.mock.calls).toEqual([[new Set(['note', 'prompt'])]]);
  });

  it('hears once of the changes of one tick', async () => {
    const { reader, fake } = setUp();
    const listener = vi.fn<(kinds: ReadonlySet<Kind>) => void>();
    reader.subscribe(listener);
    for (const tell of fake.listeners) {
      tell({ 'page:note:0': { newValue: [] } });
      tell({ 'page:cycle:0': { newValue: [] }, meta: { newValue: {} } });
    }
    expect(listener).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(listener.mock.calls).toEqual([[new Set(['note', 'cycle'])]]);
  });

  it('hears nothing once it has stopped, not even of the tick it stopped in', async () => {
    const { reader, store, fake } = setUp();
    const listener = vi.fn<(kinds: ReadonlySet<Kind>) => void>();
    const stop = reader.subscribe(listener);
    for (const tell of fake.listeners) tell({ 'page:note:0': { newValue: [] } });
    stop();
    await store.apply(putNote(idOf(1), 'x'));
    expect(listener).not.toHaveBeenCalled();
    expect(fake.listeners.size).toBe(0);
  });

  it('hears of a change before the writer answers, under the rules of Chromium', async () => {
    const { reader, store } = setUp();
    const listener = vi.fn<(kinds: ReadonlySet<Kind>) => void>();
    reader.subscribe(listener);
    await store.apply(putNote(idOf(1), 'x'));
    expect(listener).toHaveBeenCalledOnce();
  });
});
