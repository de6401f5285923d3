import type { Kind } from '../records/kinds';
import { countAll, parseMeta } from '../records/meta';
import {
  FIRST_PAGE,
  parseDirectory,
  parsePage,
  type Directory,
  type Shelf,
} from '../records/pages';
import type { Area, Stored } from './area';
import { getDirectoryKey, getPageKey, META_KEY } from './keys';

/** The directory that the names of the stored pages amount to. */
export function rebuildDirectory(kind: Kind, keys: readonly string[]): Directory {
  const prefix = getPageKey(kind, '');
  const names = keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  const later = names.filter((name) => name !== FIRST_PAGE).sort();
  return names.length === 0 ? [] : [FIRST_PAGE, ...later];
}

/** A directory and, where meta tells, the length it had in the same moment: while that stands, so does the list. */
export type Listing = { readonly directory: Directory; readonly edition: number | undefined };

type StoredMeta = ReturnType<typeof parseMeta>;

function getEdition(kind: Kind, meta: StoredMeta): number | undefined {
  return typeof meta === 'object' ? meta.pages[kind] : undefined;
}

async function getDirectory(area: Area, kind: Kind, value: unknown, meta: StoredMeta) {
  const directory = parseDirectory(value);
  if (directory) return directory;
  const isKnownEmpty = typeof meta === 'object' && countAll(meta.census[kind]) === 0;
  return value === undefined && isKnownEmpty ? [] : rebuildDirectory(kind, await area.keys());
}

/**
 * The listing among stored values that include `meta` and the directory. A directory that is damaged, or missing
 * though there are or may be records, is rebuilt from the pages: a lost list must not look like an empty shelf.
 */
export async function getListing(area: Area, kind: Kind, stored: Stored): Promise<Listing> {
  const meta = parseMeta(stored[META_KEY]);
  const directory = await getDirectory(area, kind, stored[getDirectoryKey(kind)], meta);
  return { directory, edition: getEdition(kind, meta) };
}

/** The listing as it is now. */
export async function readListing(area: Area, kind: Kind): Promise<Listing> {
  return getListing(area, kind, await area.get([META_KEY, getDirectoryKey(kind)]));
}

/**
 * The pages that `choose` names, as they were at one moment together with their directory. Read again if the
 * writer parted a page in between, so that no record is missed or seen twice. `known` saves the first look.
 */
export async function readShelf(
  area: Area,
  kind: Kind,
  choose: (directory: Directory) => readonly string[],
  known?: Listing,
): Promise<Shelf & Listing> {
  let listing = known ?? (await readListing(area, kind));
  for (;;) {
    const names = choose(listing.directory);
    if (names.length === 0) return { ...listing, pages: new Map() };
    const stored = await area.get([META_KEY, ...names.map((name) => getPageKey(kind, name))]);
    if (getEdition(kind, parseMeta(stored[META_KEY])) === listing.edition) {
      const pages = names.map((name) => [name, parsePage(stored[getPageKey(kind, name)])] as const);
      return { ...listing, pages: new Map(pages) };
    }
    listing = await readListing(area, kind);
  }
}
