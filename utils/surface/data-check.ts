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
  subscribe: (listener: () => void) => () => void;
  /** What was set aside, as the text of a file. */
  exportSetAside: () => Promise<string>;
};

const KEYS = [META_KEY, SAFETY_KEY, BACKUP_KEY, SYNC_KEY];

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
    subscribe: (listener) =>
      area.subscribe((keys) => {
        if (KEYS.some((key) => keys.has(key)) || [...keys].some((key) => key.startsWith('aside:')))
          listener();
      }),
    exportSetAside: async () => writeSetAside(await readSetAside(area), new Date().toISOString()),
  };
}
