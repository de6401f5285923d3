import { describe, expect, it } from 'vitest';
import { tick } from '../../../utils/records/clock';
import { createRecord } from '../../../utils/records/edit-record';
import { createCensus } from '../../../utils/records/meta';
import { readNow } from '../../../utils/storage/read-now';
import { readWhere } from '../../../utils/storage/read-where';
import { readTimeline } from '../../../utils/storage/timeline';
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
      [
        ...['dir:note', 'meta', 'page:note:note-00200000'],
        ...['tags:note', 'words:note:note-00200000'],
      ],
      ['meta', 'page:note:note-00200000'],
      ['meta', 'page:note:note-00054300', 'words:note:note-00054300'],
      ['meta', 'page:note:0', 'tags:note', 'words:note:0'],
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

/** As the writer stored them: 6,000 notes of a partner whose steps are all done, 1,200 questions of ended meetings. */
async function setUpWritten() {
  const setting = setUp();
  const partnerId = 'partner-sam';
  const owner = { alias: 'Sam', active: true, createdAt: 1 };
  await setting.store.apply({
    id: newChangeId(),
    puts: [
      { kind: 'partner', id: partnerId, fields: owner },
      { kind: 'setting', id: 'setting-now', fields: { partnerId } },
    ],
  });
  for (let start = 0; start < 6_000; start += 200) {
    const notes = Array.from({ length: 200 }, (_, i) => ({
      kind: 'note',
      id: idOf(start + i),
      fields: {
        ...{ kind: 'next_step', partnerId, doneAt: 1, visibility: 'private', at: start + i },
        text: start + i === 77 ? 'the quokka' : 'they compared strips before a number was written',
      },
    }));
    const place = { partnerId, phase: 'assess', at: start } as const;
    const meetingId = `meeting-${String(start).padStart(6, '0')}`;
    const meeting = { ...place, conversation: 'planning', endedAt: 2 } as const;
    const questions = Array.from({ length: 40 }, (_, i) => ({
      ...{ kind: 'prompt', id: idOf(start + i) },
      fields: { ...place, text: 'What did you see?', meetingId, order: 'a', askedAt: 1 },
    }));
    const puts = [...notes, ...questions, { kind: 'meeting', id: meetingId, fields: meeting }];
    expect(await setting.store.apply({ id: newChangeId(), puts })).toEqual({ ok: true });
  }
  setting.fake.calls.length = 0;
  const pagesRead = () =>
    setting.fake.calls.flatMap(({ operation, keys }) =>
      operation === 'get' ? keys.filter((key) => /^page:(note|prompt|meeting):/.test(key)) : [],
    );
  return { ...setting, pagesRead };
}

describe('with thousands of records that the writer stored', { timeout: 60_000 }, () => {
  it('where a pair stopped is told without reading what has nothing to do with it', async () => {
    const { reader, pagesRead } = await setUpWritten();
    const { now } = await readNow(reader);
    const where = await readWhere(reader, now.partnerId ?? '', now);
    expect(where).toMatchObject({ unasked: 0, ended: { asked: 40 } });
    expect(where.nextStep).toBeUndefined();
    expect(pagesRead().length).toBeLessThan(5);
  });

  it('an old note is found by a rare word in one page, and words that nobody wrote in none', async () => {
    const { reader, pagesRead } = await setUpWritten();
    const find = (words: string) => readTimeline(reader, { words, limit: 10 }, () => undefined);
    expect((await find('quokka')).items.map(({ id }) => id)).toEqual([idOf(77)]);
    expect(pagesRead()).toHaveLength(1);
    expect((await find('zebra crossing')).items).toEqual([]);
    expect(pagesRead()).toHaveLength(1);
  });

  it('what is found is shown while the rest is looked for, and no more is read once nobody wants it', async () => {
    const { reader, pagesRead, store } = await setUpWritten();
    await store.apply(putNote(idOf(9_000), 'a quokka again'));
    const looking = new AbortController();
    const shown: string[][] = [];
    await readTimeline(reader, { words: 'quokka', limit: 10, signal: looking.signal }, (items) => {
      shown.push(items.map(({ id }) => id));
      looking.abort();
    });
    expect(shown).toEqual([[idOf(9_000)]]);
    expect(pagesRead().filter((key) => key === 'page:note:0')).toEqual([]);
  });
});
