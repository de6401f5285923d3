import { toCanonical } from '../../../utils/records/canonical';
import type { Change, ChangeResult } from '../../../utils/records/change';
import { KINDS } from '../../../utils/records/kinds';
import { dropPast } from '../../../utils/records/past-versions';
import { isStoredRecord, type StoredRecord } from '../../../utils/records/stored-record';
import { createLocalSide } from '../../../utils/storage/local-side';
import { SYNC_KEY } from '../../../utils/storage/keys';
import { createStore, type Store } from '../../../utils/storage/store';
import { createSync, type Sync } from '../../../utils/sync/create-sync';
import type { SyncArea } from '../../../utils/sync/ports';
import { parseSyncState, type SyncState } from '../../../utils/sync/state';
import { createFakeLocal } from './fake-local';
import type { SyncedArea } from './fake-account';
import { createLife, type Life } from './life';
import type { Random } from './random';
import { zlibCodec } from './zlib-codec';

type Worker = { readonly life: Life; readonly store: Pick<Store, 'apply'>; readonly sync: Sync };
/** As long after its start a worker looks whether there is anything to do. */
const AFTER_START = 1_000;

export type World = { time: number; readonly random: Random };

/** Lets everything that has been begun come to its end or to its death. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

function openSyncArea(area: SyncedArea, life: Life): SyncArea {
  return {
    read: () => life.call(() => area.read()),
    set: (values) => life.call(() => area.set(values)),
    remove: (keys) => life.call(() => area.remove(keys)),
    subscribe: (listener) => {
      const hear = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
        if (life.isDead()) return;
        const pick = (side: 'oldValue' | 'newValue') =>
          Object.fromEntries(Object.entries(changes).map(([key, change]) => [key, change[side]]));
        listener(pick('newValue'), pick('oldValue'));
      };
      area.listeners.add(hear);
      return () => area.listeners.delete(hear);
    },
  };
}

/** A browser with the real store and the real sync core, on storage of its own and with a clock that may be wrong. */
export function createMachine(world: World, area: SyncedArea, skew: number) {
  const local = createFakeLocal();
  const state = { skew, wakeAt: Infinity, isOnline: true };
  let worker: Worker | undefined;
  let kills = 0;

  const now = () => world.time + state.skew;

  /** A worker takes its timers along. */
  function end() {
    if (worker?.life.wasKilled()) kills += 1;
    worker?.life.end();
    worker = undefined;
    state.wakeAt = Infinity;
  }

  function startWorker(killAt?: number): Worker {
    end();
    area.listeners.clear();
    state.wakeAt = now() + AFTER_START;
    const life = createLife(killAt);
    const localArea = local.open(life);
    const plain = createStore({ area: localArea, now, random: world.random.next });
    const sync = createSync({
      sync: openSyncArea(area, life),
      local: createLocalSide(localArea, plain),
      codec: zlibCodec,
      now,
      random: world.random.next,
      wakeBy: (at) => {
        state.wakeAt = Math.min(state.wakeAt, at);
      },
    });
    const store: Pick<Store, 'apply'> = {
      apply: async (wanted) => {
        const result = await plain.apply(wanted);
        sync.noticeChange();
        return result;
      },
    };
    worker = { life, store, sync };
    return worker;
  }

  const getWorker = (killAt?: number) =>
    worker && !worker.life.isDead() && killAt === undefined ? worker : startWorker(killAt);

  async function settleOrEnd() {
    await settle();
    if (worker?.life.isDead()) end();
  }

  /** Does the change, again by a new worker if the first is killed, as surfaces do. */
  async function change(wanted: Change, killAt?: number): Promise<ChangeResult> {
    let result: ChangeResult | undefined;
    void getWorker(killAt)
      .store.apply(wanted)
      .then((answer) => (result = answer));
    await settleOrEnd();
    return result ?? startWorker().store.apply(wanted);
  }

  async function run(verb: 'push' | 'catchUp', killAt?: number): Promise<void> {
    const { sync } = getWorker(killAt);
    state.wakeAt = Infinity;
    void sync[verb]();
    await settleOrEnd();
  }

  return {
    area,
    local,
    state,
    now,
    change,
    push: (killAt?: number) => run('push', killAt),
    catchUp: (killAt?: number) => run('catchUp', killAt),
    start: () => void getWorker(),
    /** Lets the browser sync; an event starts a worker, which may be killed on the way. */
    synchronise: async (killAt?: number, isDownloadOnly = false) => {
      getWorker(killAt);
      area.synchronise(isDownloadOnly);
      await settleOrEnd();
    },
    answer: async (answer: 'take' | 'keep', killAt?: number) => {
      void getWorker(killAt).sync.pull(answer);
      await settleOrEnd();
    },
    countKills: () => kills,
    status: (): SyncState => parseSyncState(JSON.parse(local.stored.get(SYNC_KEY) ?? 'null')),
    /** Without earlier versions, which are each machine's own. */
    records: (): StoredRecord[] =>
      KINDS.flatMap((kind) =>
        [...local.stored]
          .filter(([key]) => key.startsWith(`page:${kind}:`))
          .flatMap(([, json]) => JSON.parse(json) as unknown[])
          .filter(isStoredRecord)
          .map(dropPast),
      ),
    /** The browser is closed. */
    stop: end,
    /** The machine is lost and another takes its place. */
    replace: () => {
      end();
      local.wipe();
    },
  };
}
export type Machine = ReturnType<typeof createMachine>;

/** All that a machine holds, as one text: equal for equal records. */
export function describeRecords(records: readonly StoredRecord[]): string {
  return records.map(toCanonical).sort().join('\n');
}
