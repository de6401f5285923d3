// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { keepInSync } from '../../../utils/background/keep-in-sync';
import { createArea } from '../../../utils/storage/area';
import { BACKUP_KEY } from '../../../utils/storage/keys';
import { createLocalSide } from '../../../utils/storage/local-side';
import { createReader } from '../../../utils/storage/reader';
import { createStore } from '../../../utils/storage/store';
import { createSyncArea } from '../../../utils/storage/sync-area';
import { parseBackupState } from '../../../utils/storage/vault/safety-state';
import { createSync } from '../../../utils/sync/create-sync';
import { streamCodec } from '../../../utils/sync/deflate';
import { createFakeStorage } from '../../support/fake-storage';
import { createRandom } from '../../support/sync/random';
import { putNote, putPrompt, shareNotes } from '../../support/sync/neighbours';

type Native = ReturnType<ReturnType<typeof createFakeStorage>['open']>;

/** A profile on the fakes of the browser's own areas, with everything between them as it is in the product. */
function openProfile(native: Native, time: { now: number }, seed: number) {
  const area = createArea(createFakeStorage().open());
  const { next: random } = createRandom(seed);
  const now = () => time.now;
  const store = createStore({ area, now, random });
  const wakeBy = vi.fn<(at: number) => void>();
  const sync = createSync({
    sync: createSyncArea(native),
    local: createLocalSide(area, store),
    codec: streamCodec,
    now,
    random,
    wakeBy,
  });
  return { store, sync, wakeBy, reader: createReader(area) };
}

it.each(['chromium', 'firefox'] as const)(
  'brings a note from one profile to the other through an area like that of %s',
  async (rules) => {
    const time = { now: 1_764_000_000_000 };
    const shared = createFakeStorage({ rules, quota: 102_400 });
    const one = openProfile(shared.open(), time, 1);
    const two = openProfile(shared.open(), time, 2);
    await one.store.apply({ id: 'change-000001', ...shareNotes });
    const puts = Array.from({ length: 40 }, (_, i) =>
      putNote(
        `note-${String(i).padStart(6, '0')}`,
        `Ünal waited ${i} seconds <b>longer</b> “today”`,
      ),
    );
    await one.store.apply({ id: 'change-000002', puts });
    await one.sync.push();
    time.now += 61_000;
    expect(await one.sync.push()).toMatchObject({ problem: null, isPending: false });
    await vi.waitFor(async () => {
      expect((await two.sync.status()).pulledAt).toBe(time.now);
    });
    const found = await two.reader.newest({ kinds: ['note'], limit: 99 });
    expect(found.items).toHaveLength(40);
    expect(found.items.at(0)?.fields).toMatchObject({
      text: 'Ünal waited 39 seconds <b>longer</b> “today”',
    });
  },
);

it('tells of what changed and what it was before, and stops when told to', async () => {
  const fake = createFakeStorage({ rules: 'firefox' });
  const native = fake.open();
  const area = createSyncArea(native);
  const listener = vi.fn<(values: object, before: object) => void>();
  const stop = area.subscribe(listener);
  await area.set({ a: 1, b: 2 });
  await area.set({ a: 1 });
  await area.remove(['b']);
  stop();
  await area.set({ a: 3 });
  expect(listener.mock.calls).toEqual([
    [{ a: 1, b: 2 }, {}],
    [{ b: undefined }, { b: 2 }],
  ]);
  expect(await area.read()).toEqual({ a: 3 });
});

it('goes on after local storage had no room, and says so meanwhile', async () => {
  const time = { now: 1_764_000_000_000 };
  const shared = createFakeStorage();
  const one = openProfile(shared.open(), time, 1);
  const two = openProfile(shared.open(), time, 2);
  await one.store.apply({ id: 'change-000001', puts: [putPrompt('record-000001', 'Why?')] });
  await one.sync.push();
  time.now += 61_000;
  two.sync.stop();
  await one.sync.push();
  const tight = createFakeStorage({ quota: 40 });
  const area = createArea(tight.open());
  const store = createStore({ area, now: () => time.now, random: createRandom(3).next });
  const sync = createSync({
    sync: createSyncArea(shared.open()),
    local: createLocalSide(area, store),
    codec: streamCodec,
    now: () => time.now,
    random: createRandom(4).next,
    wakeBy: () => undefined,
  });
  expect(await sync.pull()).toMatchObject({ problem: 'local-error' });
  tight.setQuota(undefined);
  expect(await sync.pull()).toMatchObject({ problem: null });
  expect(await createReader(area).list('prompt')).toMatchObject({
    items: [{ id: 'record-000001' }],
  });
});

it('learns from the area that installs before this one were wiped', async () => {
  const DAY_MS = 86_400_000;
  const time = { now: 1_764_000_000_000 };
  const shared = createFakeStorage({ rules: 'chromium', quota: 102_400 });
  for (const [seed, text] of ['one', 'two', 'three'].entries()) {
    const { store, sync } = openProfile(shared.open(), time, seed + 1);
    await store.apply({ id: 'change-000001', puts: [putPrompt(`prompt-${text}`, text)] });
    await sync.push();
    // An area that is empty is believed after a while.
    time.now += 61_000;
    expect(await sync.push()).toMatchObject({ isPending: false });
    sync.stop();
    time.now += 2 * DAY_MS;
  }
  const area = createArea(createFakeStorage().open());
  const random = createRandom(4).next;
  const now = () => time.now;
  const store = createStore({ area, now, random });
  const fresh = keepInSync({ store, area, syncArea: createSyncArea(shared.open()), now, random });
  await fresh.sync.pull();
  const stored = await area.get([BACKUP_KEY]);
  expect(parseBackupState(stored)).toMatchObject({ isWiped: true, remindFrom: time.now });
  fresh.sync.stop();
});
