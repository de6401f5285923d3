import { send } from '../messaging/send';
import { writeSetAside, type DataReport } from '../records/safety/data-report';
import { measureLocal, type Area } from '../storage/area';
import { BACKUP_KEY, META_KEY, SAFETY_KEY, SYNC_KEY } from '../storage/keys';
import { readEverything } from '../storage/read-everything';
import { readReport, readSetAside } from '../storage/read-report';
import { createVault } from '../storage/vault/vault';

export type DataCheck = {
  /** How the data stands, at a glance. */
  read: () => Promise<DataReport>;
  /** The same after every page was looked at, and the second copy brought up to date. */
  look: () => Promise<DataReport>;
  /** Calls back once changes have come to rest. */
  subscribe: (listener: () => void) => () => void;
  /** What was set aside, as the text of a file. */
  exportSetAside: () => Promise<string>;
};

const KEYS = [META_KEY, SAFETY_KEY, BACKUP_KEY, SYNC_KEY];
/** To weigh all that is stored, the browser reads all of it, and every save in the meantime has to wait. */
const SETTLE_MS = 1_000;

function isTold(keys: ReadonlySet<string>): boolean {
  return KEYS.some((key) => keys.has(key)) || [...keys].some((key) => key.startsWith('aside:'));
}

/** Joins "Check my data" to storage, the second copy and the background. */
export function createDataCheck(area: Area): DataCheck {
  const read = () => readReport({ area, vault: createVault(indexedDB), measure: measureLocal });
  return {
    read,
    async look() {
      await send('checkData', { isThorough: true });
      const [report, { unreadable }] = await Promise.all([read(), readEverything(area)]);
      return { ...report, unreadable: unreadable.length };
    },
    subscribe: (listener) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = area.subscribe((keys) => {
        if (!isTold(keys)) return;
        clearTimeout(timer);
        timer = setTimeout(listener, SETTLE_MS);
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
    exportSetAside: async () => writeSetAside(await readSetAside(area), new Date().toISOString()),
  };
}
