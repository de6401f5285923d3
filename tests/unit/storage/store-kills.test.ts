import { describe, expect, it } from 'vitest';
import type { Change } from '../../../utils/records/change';
import { newChangeId, noteFields, putNote, setUp } from './setting';

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const FULL = 100;
const idOf = (n: number) => `note-${String(n).padStart(6, '0')}`;
const emptyDrafts = (stored: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== null));

/** Storage as it is before the change, made anew for each kill. */
async function prepare(notes: number) {
  const setting = setUp();
  if (notes > 0) {
    const puts = Array.from({ length: notes }, (_, i) => ({
      kind: 'note' as const,
      id: idOf(i),
      fields: noteFields(`note ${i}`),
    }));
    await setting.store.apply({ id: 'change-start', puts });
    await setting.store.apply({ id: 'change-trash', trash: [{ kind: 'note', id: idOf(1) }] });
  }
  await setting.drafts.write('popup:note', { text: 'kept', at: 1 });
  return setting;
}

const draftDone = [{ key: 'popup:note', at: 1 }];
const put = (id: string) => ({ kind: 'note', id, fields: noteFields('kept') }) as const;
const cases: [string, number, Change][] = [
  ['the first note of all', 0, { id: 'change-kill', puts: [put(idOf(0))], draftDone }],
  ['a note that opens a page', FULL, { id: 'change-kill', puts: [put(idOf(FULL))], draftDone }],
  [
    'a note that parts a page',
    FULL,
    { id: 'change-kill', puts: [put('note-00000500')], draftDone },
  ],
  [
    'many steps over several kinds',
    FULL,
    {
      id: 'change-kill',
      puts: [
        put(idOf(3)),
        put(idOf(FULL)),
        {
          kind: 'partner',
          id: 'partner-01',
          fields: { alias: 'Kestrel', active: true, createdAt: 1 },
        },
        { kind: 'setting', id: 'setting-now', fields: { partnerId: 'partner-01' } },
      ],
      trash: [{ kind: 'note', id: idOf(0) }],
      restore: [{ kind: 'note', id: idOf(1) }],
      erase: [{ kind: 'note', id: idOf(2) }],
      draftDone,
    },
  ],
];

describe.each(cases)(
  'a worker killed while it keeps %s',
  { timeout: 60_000 },
  (_what, notes, change) => {
    it('leaves the state before or the state after, and the change sent again completes it', async () => {
      const whole = await prepare(notes);
      const before = whole.fake.read();
      const worker = whole.startWorker();
      expect(await worker.store.apply(change)).toEqual({ ok: true });
      const after = whole.fake.read();
      const points = worker.connection.points();
      expect(points).toBeGreaterThanOrEqual(6);

      const outcomes = new Set<string>();
      for (let killAt = 0; killAt < points; killAt += 1) {
        const { fake, startWorker, time } = await prepare(notes);
        const startedAt = time.now;
        let answer: unknown = 'none';
        void startWorker(killAt)
          .store.apply(change)
          .then((result) => (answer = result));
        await settle();
        expect(answer).toBe('none');
        const left = JSON.stringify(fake.read());
        expect([JSON.stringify(before), JSON.stringify(after)]).toContain(left);
        outcomes.add(left);

        time.now = startedAt;
        expect(await startWorker().store.apply(change)).toEqual({ ok: true });
        expect(emptyDrafts(fake.read())).toEqual(emptyDrafts(after));
      }
      expect(outcomes.size).toBe(2);
    });
  },
);

it('goes on after a call that failed', async () => {
  const { store, fake, reader, newId } = setUp();
  fake.failNext('get', new Error('An unexpected error occurred'));
  fake.failNext('set', new Error('IO error: write failed'));
  const ids = [newId(), newId(), newId()];
  const results = await Promise.all(ids.map((id) => store.apply(putNote(id, id))));
  expect(results).toEqual([
    { ok: false, reason: 'storage-error' },
    { ok: false, reason: 'storage-error' },
    { ok: true },
  ]);
  expect((await reader.newest({ kinds: ['note'], limit: 9 })).items.map(({ id }) => id)).toEqual([
    ids[2],
  ]);
});

it.each(['chromium', 'firefox'] as const)(
  'says that storage is full under the rules of %s, keeps what there was, and recovers',
  async (rules) => {
    const { store, fake, reader, newId } = setUp({ rules, quota: 30_000 });
    const results: boolean[] = [];
    while (results.at(-1) !== false) {
      const result = await store.apply(putNote(newId(), 'x'.repeat(2_000)));
      if (!result.ok) expect(result.reason).toBe('storage-full');
      results.push(result.ok);
    }
    const kept = (await reader.newest({ kinds: ['note'], limit: 99 })).items;
    expect(kept).toHaveLength(results.length - 1);
    const oldest = kept.at(-1)?.id;
    await store.apply({ id: newChangeId(), erase: [{ kind: 'note', id: oldest }] });
    expect(await store.apply(putNote(newId(), 'x'.repeat(1_500)))).toEqual({ ok: true });
    fake.setQuota(undefined);
    expect(await store.apply(putNote(newId(), 'x'.repeat(9_000)))).toEqual({ ok: true });
  },
);
