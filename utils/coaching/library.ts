import { builtinStems, findStem } from './builtin-stems';
import { spellStems } from './spelling';
import type { Stem } from './stem';

/** What the coach added to the library, and what they think of its stems. */
export type OwnLibrary = {
  /** Oldest first. */
  own: readonly Stem[];
  favouriteIds: readonly string[];
  hiddenIds: readonly string[];
};

export const EMPTY_LIBRARY: OwnLibrary = { own: [], favouriteIds: [], hiddenIds: [] };

/** Every stem, hidden ones too: the built-in ones as the language (`en-US`) spells them, then the coach's. */
export function listStems({ own }: OwnLibrary, language: string): readonly Stem[] {
  const builtin = spellStems(builtinStems, language);
  // An id that is already taken keeps its meaning.
  return own.length === 0 ? builtin : [...builtin, ...own.filter(({ id }) => !findStem(id))];
}
