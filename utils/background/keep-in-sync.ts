import { createLocalSide } from '../storage/local-side';
import type { Area } from '../storage/area';
import type { Store } from '../storage/store';
import { noteWipedMachines } from '../storage/vault/backup-reminder';
import { createSync, type Sync } from '../sync/create-sync';
import { streamCodec } from '../sync/deflate';
import type { SyncArea } from '../sync/ports';

type Ports = {
  readonly store: Store;
  readonly area: Area;
  readonly syncArea: SyncArea;
  readonly now: () => number;
  readonly random: () => number;
};

/** Whatever the worker was started for is done first. */
const AFTER_START_MS = 1_000;

/**
 * Keeps this machine in step for as long as the worker lives. Timers die with it and no alarm is set: the next
 * worker, whatever starts it, sees from what is stored that something is left to do. The store to use is the one
 * given back: it tells of changes. (Listening to storage would start the worker with each letter of a draft.)
 */
export function keepInSync(ports: Ports): { readonly sync: Sync; readonly store: Store } {
  const { store, area, syncArea, now, random } = ports;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let earliest = Infinity;
  const wakeBy = (time: number) => {
    if (time >= earliest) return;
    earliest = time;
    clearTimeout(timer);
    timer = setTimeout(() => {
      earliest = Infinity;
      void sync.catchUp();
    }, time - now());
  };
  const local = createLocalSide(area, {
    async takeIn(records, decide) {
      const result = await store.takeIn(records, decide);
      // A reminder is not worth a pull that fails.
      await noteWipedMachines(area, records, now()).catch(() => undefined);
      return result;
    },
  });
  const sync = createSync({ sync: syncArea, local, codec: streamCodec, now, random, wakeBy });
  wakeBy(now() + AFTER_START_MS);
  const tell = async <T extends { ok: boolean }>(result: Promise<T>): Promise<T> => {
    if ((await result).ok) sync.noticeChange();
    return result;
  };
  return {
    sync,
    store: {
      apply: (change) => tell(store.apply(change)),
      takeIn: (records, decide) => tell(store.takeIn(records, decide)),
      repair: () => store.repair(),
    },
  };
}
