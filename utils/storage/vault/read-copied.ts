import { getSha256 } from '../sha256';
import type { Snapshot, Vault } from './vault';

async function readCopy(vault: Vault, checksum: string): Promise<readonly unknown[] | undefined> {
  const text = await vault.read(checksum);
  if (text === undefined || (await getSha256(text)) !== checksum) return undefined;
  return JSON.parse(text) as readonly unknown[];
}

/** The page as the first of the snapshots has it or, where its copy is damaged, the next that has it whole. */
export async function readCopiedPage(
  vault: Vault,
  key: string,
  snapshots: readonly Snapshot[],
): Promise<readonly unknown[]> {
  for (const { pages } of snapshots) {
    const page = pages.get(key);
    const read = page && (await readCopy(vault, page.checksum));
    if (read) return read;
  }
  return [];
}
