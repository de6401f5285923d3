import { DEED_WORDS } from './deed-words';
import { GRAMMAR_WORDS } from './grammar-words';
import { JUDGING_WORDS } from './judging-words';
import { MIND_WORDS } from './mind-words';
import { WORLD_WORDS } from './world-words';

const names: string[] = [];
const classesOf = new Map<string, number[]>();
const closed = new Set<string>();

function addWord(word: string, id: number): void {
  const ids = classesOf.get(word);
  if (!ids) classesOf.set(word, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

function addLine(line: string, isClosed: boolean): void {
  const [name = '', words = ''] = line.split(': ');
  const id = names.push(name) - 1;
  for (const word of words.split(' ')) {
    addWord(word, id);
    if (isClosed) closed.add(word);
  }
}

for (const list of [GRAMMAR_WORDS, MIND_WORDS, JUDGING_WORDS, DEED_WORDS, WORLD_WORDS]) {
  for (const line of list.trim().split('\n')) addLine(line, list === GRAMMAR_WORDS);
}

const NONE: readonly number[] = [];

/** Class names in order of precedence: a word's first class is the one it stands for. */
export const CLASS_NAMES: readonly string[] = names;

/** Every word of the lexicon. */
export const KNOWN_WORDS: readonly string[] = [...classesOf.keys()];

/** The classes a word belongs to, as places in `CLASS_NAMES`. */
export const getClasses = (word: string): readonly number[] => classesOf.get(word) ?? NONE;

/** Does the word belong to the small words that carry grammar? */
export const isGrammarWord = (word: string): boolean => closed.has(word);
