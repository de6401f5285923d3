import { listKnownWords } from './lexicon/word-classes';

/** English words that are one slip away from a word of the lexicon. They are meant as they stand. */
const MEANT: ReadonlySet<string> = new Set(
  `apologise bean blow breath bred cars clam cleans cold compete crate curse dive exiting fees fiend fried filed filing fond fund
handed head honesty hopping instruction latter layer lean leaned modes moth moths nose nosy panning paris paying petty
pleas poof preset prof quiet reuse rise sacred sand sees selling sick side sides sold sore spilt spit supper tale
tales tapped teaches teas tech tens tied ties tires tree trough`.split(/\s+/),
);

const SHORTEST = 5;
const LONGEST = 14;
const PLAIN = /^[a-z]+$/;

/** A number for each letter, so that the sum over a word tells which letters it has, not their order. */
const LETTERS = Int32Array.from({ length: 128 }, (_, code) => {
  const mixed = Math.imul(code * code + 7, 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
});

function sumLetters(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i++) sum = (sum + (LETTERS[word.charCodeAt(i)] ?? 0)) | 0;
  return sum;
}

/** Known words by the sum of their letters, and by the sum without one of their inner letters. */
type Index = { whole: Map<number, string>; short: Map<number, string> };

function buildIndex(): Index {
  const index: Index = { whole: new Map(), short: new Map() };
  for (const word of listKnownWords()) {
    if (word.length < SHORTEST || word.length > LONGEST || !PLAIN.test(word)) continue;
    const sum = sumLetters(word);
    if (!index.whole.has(sum)) index.whole.set(sum, word);
    for (let at = 1; at < word.length - 1; at++) {
      const rest = (sum - (LETTERS[word.charCodeAt(at)] ?? 0)) | 0;
      if (!index.short.has(rest)) index.short.set(rest, word);
    }
  }
  return index;
}

let index: Index | undefined;

/** The first place, never 0, where two words part. */
function findParting(word: string, other: string): number {
  if (!other.startsWith(word.charAt(0))) return -1;
  let at = 1;
  while (at < word.length && word[at] === other[at]) at++;
  return at;
}

/** Is `longer` the word with one letter more, at its parting from `word`? */
function addsLetter(word: string, longer: string): boolean {
  const at = findParting(word, longer);
  return at > 0 && longer.slice(at + 1) === word.slice(at);
}

function swapsLetters(word: string, other: string): boolean {
  const at = findParting(word, other);
  return (
    at > 0 &&
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  );
}

function findDoubled(word: string, sum: number, { whole }: Index): string | undefined {
  for (let at = 1; at < word.length; at++) {
    if (word[at] !== word[at - 1]) continue;
    const other = whole.get((sum - (LETTERS[word.charCodeAt(at)] ?? 0)) | 0);
    if (other && addsLetter(other, word) && findParting(other, word) === at) return other;
  }
  return undefined;
}

function undoSlip(word: string): string | undefined {
  index ??= buildIndex();
  const sum = sumLetters(word);
  const longer = index.short.get(sum);
  if (longer?.length === word.length + 1 && addsLetter(word, longer)) return longer;
  const swapped = index.whole.get(sum);
  if (swapped && swapsLetters(word, swapped)) return swapped;
  return findDoubled(word, sum, index);
}

/**
 * The known word that an unknown one of plain letters was meant to be, when a letter is missing, is
 * doubled or has changed places with the next; the word itself when it is none of these.
 */
export function restoreWord(word: string): string {
  if (word.length < 4 || word.length > LONGEST) return word;
  const meant = undoSlip(word);
  return meant && !MEANT.has(word) ? meant : word;
}
