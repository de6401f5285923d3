import { readEntry } from '../records/backup/read-entry';
import { sealBackup, writeBackup } from '../records/backup/write-backup';
import { getSha256 } from '../storage/sha256';
import { readCopiedPage } from '../storage/vault/read-copied';
import type { Vault } from '../storage/vault/vault';

/** The last copy as a backup file, when it was made (ms since 1970), and how many records it holds. */
export type RescueCopy = { at: number; count: number; name: string; text: string };

/** What the second copy has when local storage cannot be opened at all; undefined if there is none. */
export async function readRescueCopy(vault: Vault, app: string): Promise<RescueCopy | undefined> {
  const all = await vault.snapshots().catch(() => []);
  const newest = all.find(({ isPartial }) => !isPartial) ?? all[0];
  if (!newest) return undefined;
  const others = all.filter(({ at }) => at !== newest.at);
  const entries: unknown[] = [];
  for (const key of newest.pages.keys()) {
    entries.push(...(await readCopiedPage(vault, key, [newest, ...others])));
  }
  const read = entries.map((entry) => readEntry(entry, Date.now()));
  const records = read.flatMap((entry) => (entry.ok ? [entry.record] : []));
  const setAside = entries.filter((_, i) => !read[i]?.ok);
  const createdAt = new Date(newest.at).toISOString();
  const unsealed = writeBackup({ app, createdAt }, { records, setAside });
  const text = sealBackup(unsealed, await getSha256(unsealed));
  const name = `good-question-${createdAt.slice(0, 10)}.json`;
  return { at: newest.at, count: records.length, name, text };
}
