import { hashText, type WordInfo } from './lexicon/word-info';

/** Marks are numbers of 20 bits: few enough to store, enough that two seldom share one. */
export const MARK_BITS = 20;
const SHELF_BITS = 17;
const MASK = (1 << SHELF_BITS) - 1;
const PAIRS = 2;
const PAIRS_MASK = (4 << SHELF_BITS) - 1;

/**
 * Marks of a kind stand together, so that what is stored of one can be told from its neighbours:
 * pairs of words take the first half, then come words, openings, edges, and all that is few.
 */
const SHELVES = [7, 4, 0, 7, 7, 6, 7, 6, 7, 6, 7, 5, 6, 6];

/** On which of the five shelves a mark stands. */
export const shelfOf = (mark: number): number => Math.max(0, (mark >> SHELF_BITS) - 3);

/** The number of a mark, by its family and what it is made of. */
function hashMark(family: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(0x811c9dc5 ^ family, 0x01000193);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
  hash ^= hash >>> 16;
  if (family === PAIRS) return hash & PAIRS_MASK;
  return ((SHELVES[family] ?? 7) << SHELF_BITS) | (hash & MASK);
}

const LEAD_INS: ReadonlySet<string> = new Set(
  'so and but well ok okay oh also uh um or then now yeah yes no hi hey hello right alright anyway however overall finally lastly first second secondly firstly like hmm because 0'.split(
    ' ',
  ),
);

/** Marks of two kinds: `sparse` are words in context, `dense` tell what the sentence is as a whole. */
export type Marks = { sparse: number[]; dense: number[] };

const NONE: WordInfo = {
  word: '$',
  id: -1,
  classes: [],
  heard: hashText('$'),
  shape: hashText('$'),
  spoken: false,
  grammar: false,
  bits: 0,
};

const isLeadIn = ({ word, spoken }: WordInfo): boolean => !spoken || LEAD_INS.has(word);

function findFirst(words: readonly WordInfo[]): number {
  let first = 0;
  while (first < words.length - 1 && isLeadIn(words[first] ?? NONE)) first++;
  return first;
}

function findLast(words: readonly WordInfo[]): number {
  let last = words.length - 1;
  while (last > 0 && !words[last]?.spoken) last--;
  return last;
}

const asksAtEnd = (words: readonly WordInfo[]): boolean =>
  words.slice(-3).some(({ word }) => word === '?');

/** The names of signs are few, so their hashes are kept. */
const signHashes = new Map<string, number>();

function hashSign(sign: string): number {
  let hash = signHashes.get(sign);
  if (hash === undefined) signHashes.set(sign, (hash = hashText(sign)));
  return hash;
}

/** The signs, each by itself, by whether the sentence asks, and two and two. */
function listSignMarks(signs: Iterable<string>, asks: number): number[] {
  const hashes = Array.from(signs, hashSign);
  const marks: number[] = [];
  hashes.forEach((a, i) => {
    marks.push(hashMark(16, a), hashMark(17, a, asks));
    for (let j = 0; j < i; j++) {
      const b = hashes[j] ?? 0;
      marks.push(a < b ? hashMark(18, a, b) : hashMark(18, b, a));
    }
  });
  return marks;
}

/** How the sentence opens (after lead-ins) and ends. */
function listEdges(words: readonly WordInfo[], asks: number): number[] {
  const first = findFirst(words);
  const [a = NONE, b = NONE, c = NONE] = words.slice(first, first + 3);
  const last = words[findLast(words)] ?? NONE;
  return [
    ...words.slice(0, first).map(({ heard }) => hashMark(5, heard)),
    ...a.classes.map((id) => hashMark(6, asks, id)),
    hashMark(7, asks, a.heard),
    hashMark(9, asks, a.shape),
    hashMark(11, a.shape + asks, b.shape, c.shape),
    hashMark(12, last.heard),
    hashMark(13, words.at(-1)?.heard ?? NONE.heard),
  ];
}

/**
 * The marks by which the model knows a sentence: words, pairs, shapes, how it opens and ends, and
 * the names of the rules and signs that were found in it.
 */
export function listMarks(words: readonly WordInfo[], signs: Iterable<string>): Marks {
  const asks = asksAtEnd(words) ? 1 : 2;
  const sparse = listEdges(words, asks);
  let spoken = 0;
  for (let i = 0; i < words.length; i++) {
    const a = words[i] ?? NONE;
    const b = words[i + 1] ?? NONE;
    if (a.spoken) spoken++;
    sparse.push(hashMark(1, a.heard), hashMark(2, a.heard, b.heard));
    for (const id of a.classes) sparse.push(hashMark(4, id));
  }
  const length = Math.min(9, Math.floor(Math.log2(spoken + 1) * 2));
  const dense = [hashMark(14, asks), hashMark(15, asks, length)];
  return { sparse, dense: dense.concat(listSignMarks(signs, asks)) };
}
