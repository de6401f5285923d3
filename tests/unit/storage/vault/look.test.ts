import { expect, it } from 'vitest';
import { keepRing } from '../../../../utils/records/safety/ring';
import { check, look } from '../../../../utils/storage/vault/look';
import { newChangeId, putNote } from '../setting';
import { idOf, setUpSafe } from './safe';

const DAY_MS = 86_400_000;

it('copies again only the pages that were written', async () => {
  const safe = await setUpSafe(950);
  await look(safe.safe, 'all');
  const reads = safe.fake.calls.length;
  await safe.safe.store.apply(putNote(idOf(420), 'changed'));
  const written = safe.fake.calls.length;
  await look(safe.safe, 'written');
  const keys = safe.fake.calls.slice(written).flatMap((call) => call.keys);
  expect(keys.filter((key) => key.startsWith('page:'))).toEqual([`page:note:${idOf(400)}`]);
  expect(reads).toBeGreaterThan(10);
  const [after, before] = await safe.vault.snapshots();
  const differing = [...(after?.pages ?? [])].filter(
    ([key, { checksum }]) => before?.pages.get(key)?.checksum !== checksum,
  );
  expect(differing).toHaveLength(1);
  expect(after?.totals.note).toBe(950);
});

it('takes in what is written while it copies', async () => {
  const safe = await setUpSafe(950);
  const copying = look(
    {
      ...safe.safe,
      pause: async () => {
        await safe.safe.store.apply(putNote(idOf(2_000), 'x'));
      },
    },
    'all',
  );
  await safe.put(1_000, 1_300);
  await copying;
  const [snapshot] = await safe.vault.snapshots();
  expect(snapshot?.totals.note).toBe((await safe.records()).length);
  await check(safe.startSafe(), true);
  expect(safe.said()).toBeUndefined();
});

it('makes up for a copy that a stopped worker left undone, and else makes none', async () => {
  const safe = await setUpSafe(20);
  await look(safe.safe, 'all');
  const { at } = (await safe.vault.snapshots())[0] ?? { at: 0 };
  await check(safe.startSafe(), false);
  expect((await safe.vault.snapshots())[0]?.at).toBe(at);
  await safe.safe.store.apply(putNote(idOf(20), 'new'));
  await check(safe.startSafe(), false);
  expect((await safe.vault.snapshots())[0]?.totals.note).toBe(21);
});

it('finds no loss in deleting, erasing and editing', async () => {
  const safe = await setUpSafe(220);
  await look(safe.safe, 'all');
  const targets = Array.from({ length: 100 }, (_, n) => ({ kind: 'note', id: idOf(n) }));
  await safe.safe.store.apply({ id: newChangeId(), trash: targets });
  await look(safe.safe, 'written');
  await safe.safe.store.apply({ id: newChangeId(), erase: targets });
  await look(safe.safe, 'written');
  await check(safe.startSafe(), true);
  expect(safe.said()).toBeUndefined();
});

it('keeps the last three, one of each of seven days, and those before a loss', () => {
  const copies = Array.from({ length: 400 }, (_, n) => ({
    at: 1_764_000_000_000 + n * (DAY_MS / 10),
    isPinned: n === 3,
  }));
  const kept = keepRing(copies);
  expect(kept.slice(0, 3).map(({ at }) => at)).toEqual(
    copies
      .slice(-3)
      .map(({ at }) => at)
      .reverse(),
  );
  expect(kept).toContain(copies[3]);
  expect(kept).toHaveLength(3 + 6 + 1);
  expect(kept.toSorted((a, b) => b.at - a.at)).toEqual(kept);
});

it('lets go of texts that no copy needs any more', async () => {
  const safe = await setUpSafe(5);
  for (let round = 0; round < 12; round++) {
    await safe.safe.store.apply(putNote(idOf(1), `text ${round}`));
    await look(safe.safe, 'written');
  }
  const snapshots = await safe.vault.snapshots();
  expect(snapshots).toHaveLength(3);
  const request = safe.factory.open('vault');
  const database = await new Promise<IDBDatabase>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  const count = database.transaction('copies').objectStore('copies').count();
  await new Promise((resolve) => (count.onsuccess = resolve));
  expect(count.result).toBe(3);
});
