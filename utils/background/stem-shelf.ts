import { getLanguage } from '../browser/language';
import { listStems } from '../coaching/library';
import { createStemSearch, type StemSearch } from '../coaching/search';
import type { Situation } from '../coaching/situation';
import type { Stem } from '../coaching/stem';
import { readLibrary } from '../storage/read-library';
import type { Reader } from '../storage/reader';
import { holdUntilWritten } from './hold-until-written';

/** Every stem that may be offered, and what the ranking is to know of the coach's liking. */
export type StemShelf = {
  stems: readonly Stem[];
  search: StemSearch;
  marks: Pick<Situation, 'favouriteIds' | 'hiddenIds'>;
  favourites: ReadonlySet<string>;
};

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

/** The stems as they are stored; at hand, for a search is asked with each key. */
export const stemShelf = holdUntilWritten(['stem', 'mark'], fill);
