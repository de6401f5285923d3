import { describe, expect, it } from 'vitest';
import { tick } from '../../../utils/records/clock';
import { createRecord } from '../../../utils/records/edit-record';
import { createCensus } from '../../../utils/records/meta';
import { createRandom, newChangeId, noteFields, putNote, setUp } from './setting';

const idOf = (n: number) => `note-${String(n).padStart(8, '0')}`;

it(
  'loses nothing of three surfaces with 1,000 changes each, all at once',
  { timeout: 60_000 },
  async () => {
    const random = createRandom(3);
    const { store, fake, reader, newId } = setUp({ latency: () => 1 + Math.floor(random() * 4) });
    const shared = newId();
    const surfaces = Array.from({ length: 3 }, (_, surface) =>
      Array.from({ length: 1_000 }, async (_, i) => {
        const id = newId();
        const puts = [
          { kind: 'note', id, fields: noteFields(`${surface}/${i}`) },
          {
            kind: 'prompt',
            id: shared,
            fields: { text: `${surface}/${i}`, phase: 'assess', at: 1 },
          },
        ];
        return { id, result: await store.apply({ id: newChangeId(), puts }) };
      }),
    );
    const done = (await Promise.all(surfaces.map((surface) => Promise.all(surface)))).flat();
    expect(done.filter(({ result }) => !result.ok)).toEqual([]);
    const { items } = await reader.newest({ kinds: ['note'], limit: 9_999 });
    expect(items.map(({ id }) => id)).toEqual(
      done
        .map(({ id }) => id)
        .sort()
        .reverse(),
    );
    expect(new Set(items.map(({ fields }) => fields.text)).size).toBe(3_000);
    expect((await reader.summary()).census.note.alive).toBe(3_000);
    expect(fake.calls.filter(({ operation }) => operation === 'set')).toHaveLength(3_000);
  },
);

/** Storage with `count` notes of 300 characters, laid out as the writer lays them. */
function setUpLarge(count: number) {
  const setting = setUp();
  const clock = tick(undefined, 1_000_000, 'laptop');
  const make = (n: number) => createRecord('note', idOf(n), noteFields('x'.repeat(300)), clock);
  const names = Array.from({ length: count / 100 }, (_, page) =>
    page === 0 ? '0' : idOf(page * 100),
  );
  for (const [page, name] of names.entries()) {
    const records = Array.from({ length: 100 }, (_, i) => make(page * 100 + i));
    setting.fake.plant({ [`page:note:${name}`]: records });
  }
  const census = { ...createCensus(), note: { alive: count, trashed: 0, erased: 0 } };
  const meta = {
    schema: 1,
    device: 'laptop',
    clock,
    census,
    pages: { note: names.length },
    done: [],
  };
  setting.fake.plant({ meta, 'dir:note': names.join(' ') });
  return setting;
}

describe('with 100,000 notes', { timeout: 60_000 }, () => {
  const changes = [
    ['adds a note', putNote(idOf(200_000), 'x'.repeat(300))],
    ['adds a second note to the same page', putNote(idOf(200_001), 'x'.repeat(300))],
    ['edits an old note', putNote(idOf(54_321), 'edited')],
    ['trashes a note', { id: newChangeId(), trash: [{ kind: 'note', id: idOf(77) }] }],
  ] as const;

  it('a change writes as few keys and bytes as with 1,000, but for the list of pages once a page is opened', async () => {
    const small = setUpLarge(1_000);
    const large = setUpLarge(100_000);
    for (const [, change] of changes) {
      expect(await large.store.apply(change)).toEqual({ ok: true });
    }
    await small.store.apply(putNote(idOf(555), 'edited'));
    const writes = large.fake.calls.filter(({ operation }) => operation === 'set');
    const [smallWrite] = small.fake.calls.filter(({ operation }) => operation === 'set');
    expect(writes.map(({ keys }) => keys.sort())).toEqual([
      ['dir:note', 'meta', 'page:note:note-00200000'],
      ['meta', 'page:note:note-00200000'],
      ['meta', 'page:note:note-00054300'],
      ['meta', 'page:note:0'],
    ]);
    for (const { bytes } of writes.slice(1))
      expect(bytes).toBeLessThan((smallWrite?.bytes ?? 0) * 1.05);
    expect(writes[0]?.bytes).toBeLessThan(20_000);
  });

  it('reads two pages at most for a change, and one for the newest 50', async () => {
    const { store, reader, fake } = setUpLarge(100_000);
    await store.apply(putNote(idOf(54_321), 'edited'));
    const pagesRead = () =>
      fake.calls.flatMap(({ operation, keys }) =>
        operation === 'get' ? keys.filter((key) => key.startsWith('page:')) : [],
      );
    expect(pagesRead()).toEqual(['page:note:note-00054300']);
    const { items } = await reader.newest({ kinds: ['note', 'prompt'], limit: 50 });
    expect(items.map(({ id }) => id)).toEqual(
      Array.from({ length: 50 }, (_, i) => idOf(99_999 - i)),
    );
    expect(pagesRead()).toHaveLength(2);
  });
});
