import type { OwnLibrary } from '../coaching/library';
import { FIRST_NOW } from '../coaching/now';
import { createStemSearch, type StemSearch } from '../coaching/search';
import type { Stem } from '../coaching/stem';
import type { Move, Phase } from '../coaching/taxonomy';

export const STEM_GROUPS = ['all', 'own', 'favourite', 'hidden'] as const;
export type StemGroup = (typeof STEM_GROUPS)[number];

export type StemFilter = {
  words: string;
  group: StemGroup;
  move: Move | null;
  phase: Phase | null;
};
export const ALL_STEMS: StemFilter = { words: '', group: 'all', move: null, phase: null };

export type ListedStem = Stem & { isOwn: boolean; isFavourite: boolean; isHidden: boolean };

/** The stems that fit the filter: by words the best first, else the coach's own first, newest first. */
export function listMatches(
  stems: readonly Stem[],
  library: OwnLibrary,
  filter: StemFilter,
): readonly ListedStem[] {
  const own = new Set(library.own.map(({ id }) => id));
  const favourites = new Set(library.favouriteIds);
  const hidden = new Set(library.hiddenIds);
  const found = filter.words.trim() === '' ? inOrder(stems, own) : search(stems, filter.words);
  return found
    .map((stem) => ({
      ...stem,
      isOwn: own.has(stem.id),
      isFavourite: favourites.has(stem.id),
      isHidden: hidden.has(stem.id),
    }))
    .filter((stem) => fits(stem, filter));
}

function inOrder(stems: readonly Stem[], own: ReadonlySet<string>): readonly Stem[] {
  if (own.size === 0) return stems;
  const isOwn = ({ id }: Stem) => own.has(id);
  return [...stems.filter(isOwn).reverse(), ...stems.filter((stem) => !isOwn(stem))];
}

/** Nobody reads further, and sorting all of ten thousand takes longer than a frame. */
const MOST_FOUND = 1_000;
const searches = new WeakMap<readonly Stem[], StemSearch>();

function search(stems: readonly Stem[], words: string): readonly Stem[] {
  const known = searches.get(stems) ?? createStemSearch(stems);
  searches.set(stems, known);
  const { phase, conversation } = FIRST_NOW;
  return known.find(words, { phase, conversation }, MOST_FOUND);
}

function fits(
  { move, phases, isOwn, isFavourite, isHidden }: ListedStem,
  filter: StemFilter,
): boolean {
  const inGroup = { all: true, own: isOwn, favourite: isFavourite, hidden: isHidden };
  return (
    inGroup[filter.group] &&
    (filter.move === null || move === filter.move) &&
    (filter.phase === null || phases.includes(filter.phase))
  );
}
