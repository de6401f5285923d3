import { KINDS, type Kind } from '../../records/kinds';
import { parseMeta } from '../../records/meta';
import { parseDirectory } from '../../records/pages';
import { countLoss, sumCensus } from '../../records/safety/loss';
import type { Area, Stored } from '../area';
import { getDirectoryKey, getPageKey, META_KEY } from '../keys';
import type { VaultState } from './vault';

function hasGap(kind: Kind, head: Stored, keys: ReadonlySet<string>): boolean {
  const value = head[getDirectoryKey(kind)];
  const directory = parseDirectory(value);
  if (!directory) return value !== undefined;
  return directory.some((name) => !keys.has(getPageKey(kind, name)));
}

/**
 * Whether what storage says of itself, without reading a single page, gives a reason to look at everything: no meta
 * where there was one, fewer records than were copied, a directory that cannot be read or names a page that is gone.
 */
export async function looksWrong(
  area: Area,
  { head: copied, acceptedAt = 0 }: VaultState,
): Promise<boolean> {
  const [head, listed] = await Promise.all([
    area.get([META_KEY, ...KINDS.map(getDirectoryKey)]),
    area.keys(),
  ]);
  const meta = parseMeta(head[META_KEY]);
  if (meta === 'newer') return false;
  const keys = new Set(listed);
  const hadRecords = copied !== undefined && copied.at > acceptedAt;
  if (!meta) return hadRecords || listed.some((key) => key.startsWith('page:'));
  if (hadRecords && countLoss(copied.totals, sumCensus(meta.census)) > 0) return true;
  return KINDS.some((kind) => hasGap(kind, head, keys));
}
