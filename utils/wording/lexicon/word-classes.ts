import { DEED_WORDS } from './deed-words';
import { GRAMMAR_WORDS } from './grammar-words';
import { JUDGING_WORDS } from './judging-words';
import { MIND_WORDS } from './mind-words';
import { WORLD_WORDS } from './world-words';

const names: string[] = [];
/** Words are told apart by numbers: first those of the lexicon, then those of the patterns. */
const ids = new Map<string, number>();
const classesOf: number[][] = [];

/** Makes a word one of those that are told apart, and says by which number. */
export function internWord(word: string): number {
  let id = ids.get(word);
  if (id === undefined) ids.set(word, (id = ids.size));
  return id;
}

function addLine(line: string): void {
  const [name = '', words = ''] = line.split(': ');
  const place = names.push(name) - 1;
  for (const word of words.split(' ')) {
    const classes = (classesOf[internWord(word)] ??= []);
    if (!classes.includes(place)) classes.push(place);
  }
}

const addWords = (list: string): void => list.trim().split('\n').forEach(addLine);

addWords(GRAMMAR_WORDS);
const GRAMMAR_END = ids.size;
[MIND_WORDS, JUDGING_WORDS, DEED_WORDS, WORLD_WORDS].forEach(addWords);

const NONE: readonly number[] = [];

/** Class names in order of precedence: a word's first class is the one it stands for. */
export const CLASS_NAMES: readonly string[] = names;

/** The number of a word of the lexicon or of the patterns; -1 for all others. */
export const findWord = (word: string): number => ids.get(word) ?? -1;

/** Every word of the lexicon and, once they are read, of the patterns. */
export const listKnownWords = (): Iterable<string> => ids.keys();

/** The classes of the word with this number, as places in `CLASS_NAMES`. */
export const getClasses = (id: number): readonly number[] =>
  id < 0 ? NONE : (classesOf[id] ?? NONE);

/** Does the word with this number belong to the small words that carry grammar? */
export const isGrammarWord = (id: number): boolean => id >= 0 && id < GRAMMAR_END;
