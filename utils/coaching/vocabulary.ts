import { countSlips } from './typing-distance';

/** Where a word stands: the places of the texts that hold it, ascending. */
type Entry = { word: string; letters: number; places: number[] };

export type WordMatch = { places: readonly number[]; quality: number };

export type Vocabulary = {
  /** The words that a typed word may mean, the likeliest first. Slips only when nothing else fits. */
  match: (typed: string) => WordMatch[];
};

/** The words of a text as they are compared: lower case, no accents, no apostrophes. */
export function wordsOf(text: string): string[] {
  if (!/[^ -~…“”]/.test(text)) {
    return (
      text
        .toLowerCase()
        .replaceAll("'", '')
        .match(/[a-z0-9]+/g) ?? []
    );
  }
  const plain = text.normalize('NFD').replace(/[\p{M}'’]/gu, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** `facets` holds for each text its ids; their words count for less than its own. */
export function createVocabulary(
  texts: readonly (readonly string[])[],
  facets: readonly (readonly string[])[],
): Vocabulary {
  const own = entriesOf(texts);
  const lesser = entriesOf(facets)
    .flatMap((entry) => entry.word.split('_').map((word) => ({ ...entry, word })))
    .map((entry) => ({ ...entry, letters: lettersIn(entry.word) }))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  return {
    match: (typed) => {
      const begun = [...beginningWith(own, typed), ...beginningWith(lesser, typed).map(asFacet)];
      if (begun.length > 0) return begun;
      return [...withSlips(own, typed), ...withSlips(lesser, typed).map(asFacet)];
    },
  };
}

const asFacet = (match: WordMatch): WordMatch => ({ ...match, quality: match.quality - 3 });

function entriesOf(texts: readonly (readonly string[])[]): Entry[] {
  const placesOf = new Map<string, number[]>();
  texts.forEach((words, place) => {
    for (const word of words) {
      const places = placesOf.get(word);
      if (!places) placesOf.set(word, [place]);
      else if (places[places.length - 1] !== place) places.push(place);
    }
  });
  return [...placesOf.keys()]
    .sort()
    .map((word) => ({ word, letters: lettersIn(word), places: placesOf.get(word) ?? [] }));
}

function beginningWith(sorted: readonly Entry[], typed: string): WordMatch[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.word ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  const matches: WordMatch[] = [];
  for (let at = low; sorted[at]?.word.startsWith(typed); at += 1) {
    const { word, places } = sorted[at] ?? { word: '', places: [] };
    matches.push({ places, quality: word === typed ? 10 : 8 });
  }
  return matches;
}

function withSlips(sorted: readonly Entry[], typed: string): WordMatch[] {
  const most = typed.length >= 7 ? 2 : typed.length >= 4 ? 1 : 0;
  if (most === 0) return [];
  const letters = lettersIn(typed);
  const matches: WordMatch[] = [];
  for (const { word, letters: inWord, places } of sorted) {
    if (countBits(letters & ~inWord) <= most) {
      const slips = countSlips(typed, word, most);
      if (slips <= most)
        matches.push({ places, quality: (word.startsWith(typed.charAt(0)) ? 7 : 6) - 2 * slips });
    }
  }
  return matches.sort((a, b) => b.quality - a.quality);
}

/** One bit for each letter that occurs: a cheap way to rule most words out. */
function lettersIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
