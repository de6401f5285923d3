import { readEntry } from '../../records/backup/read-entry';
import type { StoredRecord } from '../../records/stored-record';
import type { Store } from '../store';
import { readCopiedPage } from './read-copied';
import type { Snapshot, Vault } from './vault';

const RECORDS_AT_ONCE = 200;

type Ports = {
  readonly vault: Vault;
  readonly store: Store;
  readonly now: () => number;
  readonly onProgress: (share: number) => Promise<void>;
};

/**
 * Merges a snapshot into what is there, page by page. Removes nothing and changes nothing twice, so that a worker
 * which is stopped in the middle, or another one, simply begins again. `all` stand in,
 * newest first, for pages whose copy is damaged. Answers whether every write was taken.
 */
export async function restoreSnapshot(
  { vault, store, now, onProgress }: Ports,
  chosen: Snapshot,
  all: readonly Snapshot[],
): Promise<boolean> {
  const others = all.filter(({ at }) => at !== chosen.at);
  let done = 0;
  for (const key of chosen.pages.keys()) {
    const entries = (await readCopiedPage(vault, key, [chosen, ...others])).map((raw) =>
      readEntry(raw, now()),
    );
    const records: StoredRecord[] = entries.filter((entry) => entry.ok).map(({ record }) => record);
    for (let start = 0; start < records.length; start += RECORDS_AT_ONCE) {
      const taken = await store.takeIn(records.slice(start, start + RECORDS_AT_ONCE), () => 'hold');
      if (!taken.ok) return false;
    }
    done += 1;
    await onProgress(done / chosen.pages.size);
  }
  return true;
}
