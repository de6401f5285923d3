import { CLASS_NAMES, findWord, getClasses, isGrammarWord } from './word-classes';

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
  /** A few bits by which most parts of patterns that do not fit the word are known not to. */
  bits: number;
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

/** Any word may have an ending that a pattern asks for; where anything will do, there may be none. */
export const ENDING_BIT = 1 << 29;
export const ANY_BIT = 1 << 28;
export const bitOfWord = (id: number): number => (id < 0 ? 0 : 1 << (id % 28));
export const bitOfClass = (id: number): number => 1 << (id % 27);

/** What a rare word stands for: its class in the lexicon, or its ending. */
function shapeOf(word: string, classes: readonly number[], grammar: boolean): string {
  if (grammar) return word;
  const [first] = classes;
  if (first !== undefined) return `@${CLASS_NAMES[first] ?? ''}`;
  const ending = word.length > 5 ? ENDINGS.find((each) => word.endsWith(each)) : undefined;
  return ending ? `-${ending}` : word.length > 2 ? 'w' : word;
}

function describe(word: string, id: number): WordInfo {
  const classes = getClasses(id);
  const grammar = isGrammarWord(id);
  return {
    word,
    id,
    classes,
    heard: hashText(word),
    shape: hashText(shapeOf(word, classes, grammar)),
    spoken: STARTS_WORD.test(word),
    grammar,
    bits: classes.reduce((bits, each) => bits | bitOfClass(each), ENDING_BIT | bitOfWord(id)),
  };
}

/** Words that are told apart are described once; others are forgotten at once. */
const described: (WordInfo | undefined)[] = [];

/** The same object each time for a word that is told apart. */
export function getInfo(word: string): WordInfo {
  const id = findWord(word);
  return id < 0 ? describe(word, id) : (described[id] ??= describe(word, id));
}
