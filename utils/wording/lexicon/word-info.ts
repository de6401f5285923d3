import { CLASS_NAMES, getClasses, isGrammarWord, KNOWN_WORDS } from './word-classes';

/** What is known of a word; hashes are those of the word and of what it stands for when rare. */
export type WordInfo = {
  word: string;
  /** Tells words of the lexicon and of the patterns apart; -1 for all others. */
  id: number;
  classes: readonly number[];
  heard: number;
  shape: number;
  /** A word or number rather than a mark. */
  spoken: boolean;
  /** One of the small words that carry English grammar. */
  grammar: boolean;
};

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a of `text`, 32 bits. */
export function hashText(text: string): number {
  let hash = SEED;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

const ENDINGS = 'ing ed ly ness tion ment able ful less ive ous al er s'.split(' ');
const STARTS_WORD = /^[\p{L}\p{N}]/u;

/** What a rare word stands for: its class in the lexicon, or its ending. */
function shapeOf(word: string): string {
  if (isGrammarWord(word)) return word;
  const first = getClasses(word)[0];
  if (first !== undefined) return `@${CLASS_NAMES[first] ?? ''}`;
  const ending = word.length > 5 ? ENDINGS.find((each) => word.endsWith(each)) : undefined;
  return ending ? `-${ending}` : word.length > 2 ? 'w' : word;
}

const describe = (word: string, id: number): WordInfo => ({
  word,
  id,
  classes: getClasses(word),
  heard: hashText(word),
  shape: hashText(shapeOf(word)),
  spoken: STARTS_WORD.test(word),
  grammar: isGrammarWord(word),
});

/** Words of the lexicon and the patterns are described once; others are forgotten at once. */
const known = new Map<string, WordInfo>();

/** Makes a word one of those that are told apart, and says by which number. */
export function internWord(word: string): number {
  const held = known.get(word);
  if (held) return held.id;
  const id = known.size;
  known.set(word, describe(word, id));
  return id;
}

for (const word of KNOWN_WORDS) internWord(word);

/** Is it a word of the lexicon or of the patterns? */
export const isKnownWord = (word: string): boolean => known.has(word);

/** Every word of the lexicon and, once they are read, of the patterns. */
export const listKnownWords = (): Iterable<string> => known.keys();

/** The same object each time for a word that is told apart. */
export const getInfo = (word: string): WordInfo => known.get(word) ?? describe(word, -1);
