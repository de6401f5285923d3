import { see } from '../records/clock';
import { KINDS, type Kind } from '../records/kinds';
import { recount, type Meta } from '../records/meta';
import { parsePage } from '../records/pages';
import { getNewestClock, getState, isStoredRecord } from '../records/stored-record';
import type { Area } from './area';
import { getPageKey } from './keys';
import { rebuildDirectory } from './shelves';

const PAGES_AT_ONCE = 50;

function countPage(meta: Meta, kind: Kind, page: unknown): Meta {
  const entries = parsePage(page);
  return (entries === 'damaged' ? [] : entries)
    .filter(isStoredRecord)
    .reduce<Meta>((sum, record) => {
      const clock = see(sum.clock, getNewestClock(record));
      return {
        ...sum,
        ...(clock && { clock }),
        census: recount(sum.census, kind, undefined, getState(record)),
      };
    }, meta);
}

/**
 * The meta of an install that has none, or none that can be read: `fresh` for a new install; where pages are
 * found, `fresh` with their records counted and a clock beyond all of theirs.
 */
export async function recoverMeta(area: Area, fresh: Meta): Promise<Meta> {
  const keys = await area.keys();
  let meta = fresh;
  for (const kind of KINDS) {
    const names = rebuildDirectory(kind, keys);
    for (let start = 0; start < names.length; start += PAGES_AT_ONCE) {
      const pageKeys = names
        .slice(start, start + PAGES_AT_ONCE)
        .map((name) => getPageKey(kind, name));
      const stored = await area.get(pageKeys);
      for (const key of pageKeys) meta = countPage(meta, kind, stored[key]);
    }
  }
  return meta;
}
