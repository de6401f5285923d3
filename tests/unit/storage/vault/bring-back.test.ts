import { describe, expect, it } from 'vitest';
import { acceptLoss, bringBack } from '../../../../utils/storage/vault/bring-back';
import { check, look } from '../../../../utils/storage/vault/look';
import { newChangeId, putNote } from '../setting';
import { idOf, setUpSafe, type Safe } from './safe';

const NOTES = 330;

describe.each<[string, number, (safe: Safe) => void]>([
  ['everything is gone', NOTES, (safe) => safe.wipe()],
  ['a page is gone', 100, ({ fake }) => fake.remove('page:note:0')],
  ['a later page is gone', 100, ({ fake }) => fake.remove(`page:note:${idOf(100)}`)],
  ['a page is garbage', 100, ({ fake }) => fake.plant({ 'page:note:0': 'torn' })],
  [
    'a later page is garbage',
    100,
    ({ fake }) => fake.plant({ [`page:note:${idOf(100)}`]: { a: 1 } }),
  ],
  [
    'an entry is garbage',
    1,
    ({ fake }) => {
      const page = fake.read()['page:note:0'] as unknown[];
      fake.plant({ 'page:note:0': page.with(5, 'torn') });
    },
  ],
  [
    'meta and a page are gone',
    100,
    ({ fake }) => {
      fake.remove('meta');
      fake.remove('page:note:0');
    },
  ],
  [
    'all but meta is gone',
    NOTES,
    ({ fake }) => {
      for (const key of Object.keys(fake.read())) if (key !== 'meta') fake.remove(key);
    },
  ],
])('when %s', (_what, lost, damage) => {
  it('says how much is missing, and brings back all of the last copy', async () => {
    const safe = await setUpSafe(NOTES);
    await safe.safe.store.apply({ id: newChangeId(), trash: [{ kind: 'note', id: idOf(7) }] });
    await safe.safe.store.apply({ id: newChangeId(), erase: [{ kind: 'note', id: idOf(9) }] });
    await look(safe.safe, 'all');
    const before = await safe.records();
    damage(safe);
    await check(safe.startSafe(), true);
    expect(safe.said()).toMatchObject({ state: 'lost', lost });

    await bringBack(safe.startSafe());
    expect(await safe.records()).toEqual(before);
    expect(safe.said()).toEqual({ state: 'restored', restored: lost, missing: 0 });
    const { census, isReadOnly } = await safe.reader.summary();
    expect(isReadOnly).toBe(false);
    expect(census.note).toEqual({ alive: NOTES - 2, trashed: 1, erased: 1 });

    await safe.safe.store.apply(putNote(idOf(NOTES), 'afterwards'));
    await check(safe.startSafe(), true);
    expect(safe.said()?.state).toBe('restored');
    expect(await safe.records()).toHaveLength(NOTES + 1);
  });
});

it('keeps what a coach writes between the loss and the restore', async () => {
  const safe = await setUpSafe(120);
  await look(safe.safe, 'all');
  const before = await safe.records();
  safe.wipe();
  const { store } = safe.startSafe();
  await store.apply(putNote(idOf(500), 'written meanwhile'));
  await check(safe.startSafe(), true);
  expect(safe.said()).toMatchObject({ state: 'lost', lost: 120 - 1 });
  await check(safe.startSafe(), true);
  await bringBack(safe.startSafe());
  const after = await safe.records();
  expect(after).toHaveLength(121);
  expect(after).toEqual(expect.arrayContaining([...before]));
});

it('goes on where a worker was killed at any point of a restore', { timeout: 60_000 }, async () => {
  for (let killAt = 1; killAt < 60; killAt += 3) {
    const safe = await setUpSafe(130);
    await look(safe.safe, 'all');
    const before = await safe.records();
    safe.fake.remove('page:note:0');
    safe.fake.plant({ [`page:note:${idOf(100)}`]: 'torn' });
    await check(safe.startSafe(), true);
    void bringBack(safe.startSafe(killAt));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await bringBack(safe.startSafe());
    expect(await safe.records()).toEqual(before);
    expect((await safe.reader.summary()).census.note.alive).toBe(130);
  }
});

it('sets aside what cannot be read, as it was', async () => {
  const safe = await setUpSafe(10);
  await look(safe.safe, 'all');
  safe.fake.plant({ 'page:note:0': 'torn' });
  await check(safe.startSafe(), true);
  await bringBack(safe.startSafe());
  const aside = Object.entries(safe.fake.read()).filter(([key]) => key.startsWith('aside:'));
  expect(aside.map(([, value]) => value)).toMatchObject([{ from: 'page:note:0', raw: 'torn' }]);
});

it('says what could not be brought back when the copy is damaged, too', async () => {
  const safe = await setUpSafe(150);
  await look(safe.safe, 'all');
  const [snapshot] = await safe.vault.snapshots();
  const { checksum = '' } = snapshot?.pages.get('page:note:0') ?? {};
  await safe.vault.write(new Map([[checksum, '[]']]));
  safe.wipe();
  await check(safe.startSafe(), true);
  await bringBack(safe.startSafe());
  expect(safe.said()).toEqual({ state: 'restored', restored: 50, missing: 100 });
  await check(safe.startSafe(), true);
  expect(safe.said()?.state).toBe('restored');
});

it('goes on without, when the coach says so, and keeps the copy', async () => {
  const safe = await setUpSafe(150);
  await look(safe.safe, 'all');
  safe.fake.remove('page:note:0');
  await check(safe.startSafe(), true);
  await acceptLoss(safe.startSafe());
  expect(safe.said()).toBeUndefined();
  await check(safe.startSafe(), true);
  expect(safe.said()).toBeUndefined();
  const pinned = (await safe.vault.snapshots()).filter(({ isPinned }) => isPinned);
  expect(pinned.map(({ totals }) => totals.note)).toContain(150);
  await bringBack(safe.startSafe(), pinned.at(-1)?.at);
  expect(await safe.records()).toHaveLength(150);
});

it('leaves data of a newer version alone', async () => {
  const safe = await setUpSafe(5);
  await look(safe.safe, 'all');
  safe.fake.plant({ meta: { ...(safe.fake.read().meta as object), schema: 2 } });
  safe.fake.remove('page:note:0');
  const before = safe.fake.read();
  await check(safe.startSafe(), true);
  expect(safe.fake.read()).toEqual(before);
});
