import { getLanguage } from '../browser/language';
import { listStems } from '../coaching/library';
import { createStemSearch, type StemSearch } from '../coaching/search';
import type { Situation } from '../coaching/situation';
import type { Stem } from '../coaching/stem';
import type { Kind } from '../records/kinds';
import { readLibrary } from '../storage/read-library';
import type { Reader } from '../storage/reader';

/** Every stem that may be offered, and what the ranking is to know of the coach's liking. */
export type StemShelf = {
  stems: readonly Stem[];
  search: StemSearch;
  marks: Pick<Situation, 'favouriteIds' | 'hiddenIds'>;
  favourites: ReadonlySet<string>;
};

const shelves = new WeakMap<Reader, Promise<StemShelf>>();

async function fill(reader: Reader): Promise<StemShelf> {
  const library = await readLibrary(reader);
  const { favouriteIds, hiddenIds } = library;
  const stems = listStems(library, getLanguage());
  const hidden = new Set(hiddenIds);
  // Left out beforehand: were a hidden stem the only one with all the words, nothing would be found.
  const search = createStemSearch(stems.filter(({ id }) => !hidden.has(id)));
  const marks = { favouriteIds, hiddenIds };
  return { stems, search, marks, favourites: new Set(favouriteIds) };
}

/** The stems as they are stored; held until they change, for a search is asked with each key. */
export function readStems(reader: Reader): Promise<StemShelf> {
  const known = shelves.get(reader);
  if (known) return known;
  const shelf = fill(reader);
  shelves.set(reader, shelf);
  shelf.catch(() => shelves.delete(reader));
  return shelf;
}

/**
 * The store tells of every write, so no writer can leave this out. Not by listening to storage: that would start the
 * worker with each letter of a draft.
 */
export function forgetStems(reader: Reader, written: ReadonlySet<Kind>): void {
  if (written.has('stem') || written.has('mark')) shelves.delete(reader);
}
