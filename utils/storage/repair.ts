import { createCensus, createMeta, parseMeta, type Meta } from '../records/meta';
import { KINDS, type Kind } from '../records/kinds';
import { formatDirectory } from '../records/pages';
import { isStoredRecord } from '../records/stored-record';
import type { SetAside } from '../records/safety/data-report';
import type { Refusal } from '../records/change';
import type { Area, Values } from './area';
import { getAsideKey, getDirectoryKey, getPageKey, META_KEY, type PageKey } from './keys';
import { recoverMeta } from './recover-meta';
import { rebuildDirectory } from './shelves';
import type { Ports } from './store';

const PAGES_AT_ONCE = 20;

export type Repaired = { ok: true } | { ok: false; reason: Refusal };

/** The page without what cannot be read, and that; undefined when there is nothing of the kind. */
function partReadable(value: unknown): { page: unknown[]; raw: unknown } | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) return { page: [], raw: value };
  const raw = value.filter((entry) => !isStoredRecord(entry));
  return raw.length === 0 ? undefined : { page: value.filter(isStoredRecord), raw };
}

async function setAside(area: Area, keys: readonly PageKey[], at: number): Promise<void> {
  const stored = await area.get(keys);
  let values: Values = {};
  for (const key of keys) {
    const parted = partReadable(stored[key]);
    const aside: SetAside = { from: key, at, raw: parted?.raw };
    if (parted) values = { ...values, [key]: parted.page, [getAsideKey(key, at)]: aside };
  }
  await area.set(values);
}

/**
 * Puts in order what storage says of itself: entries and pages that cannot be read move aside, as they are, each
 * with its page in one write; directories are made of the pages there are; records are counted anew. Stopped
 * anywhere, it is simply done again.
 */
export async function repairNow({ area, now, random }: Ports): Promise<Repaired> {
  const stored = parseMeta((await area.get([META_KEY]))[META_KEY]);
  if (stored === 'newer') return { ok: false, reason: 'newer-data' };
  const keys = await area.keys();
  const names = new Map<Kind, readonly string[]>();
  for (const kind of KINDS) {
    const directory = rebuildDirectory(kind, keys);
    names.set(kind, directory);
    for (let start = 0; start < directory.length; start += PAGES_AT_ONCE) {
      const some = directory.slice(start, start + PAGES_AT_ONCE);
      await setAside(
        area,
        some.map((name) => getPageKey(kind, name)),
        now(),
      );
    }
  }
  const known: Meta = stored ?? createMeta(random);
  const counted = await recoverMeta(area, { ...known, census: createCensus() });
  const listed = [...names].filter(([, directory]) => directory.length > 0);
  const pages = Object.fromEntries(listed.map(([kind, directory]) => [kind, directory.length]));
  const directories = listed.map(([kind, directory]) => [
    getDirectoryKey(kind),
    formatDirectory(directory),
  ]);
  await area.set({
    ...(Object.fromEntries(directories) as Values),
    [META_KEY]: { ...counted, pages },
  });
  return { ok: true };
}
