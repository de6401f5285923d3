import type { WordInfo } from '../lexicon/word-info';

const MARKS: ReadonlySet<string> = new Set(', ; : - ( — – . ! ? " “ … • * >'.split(' '));
const LINKS: ReadonlySet<string> = new Set(
  `so and but then or also well ok okay oh now yes yeah no hi hey um uh like anyway because that is first second
secondly finally next please just honestly actually maybe perhaps definitely really instead lastly again otherwise
personally overall however therefore hmm right alright sorry 0 ) '`.split(/\s+/),
);

/** Is the word a mark that parts clauses or sentences? */
export const isClauseMark = (word: string): boolean => MARKS.has(word);

/** For each word: 2 when only lead-ins stand before it, 1 when a clause may start there, else 0. */
export function markStarts(words: readonly WordInfo[]): Uint8Array {
  const starts = new Uint8Array(words.length);
  let leading = true;
  let fresh = true;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]?.word ?? '';
    starts[i] = leading ? 2 : fresh ? 1 : 0;
    const link = LINKS.has(word);
    leading &&= link || MARKS.has(word);
    fresh = link || MARKS.has(word);
  }
  return starts;
}
