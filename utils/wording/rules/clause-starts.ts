import type { WordInfo } from '../lexicon/word-info';

const MARKS: ReadonlySet<string> = new Set(', ; : - ( — – . ! ? " “ … • * >'.split(' '));
const LINKS: ReadonlySet<string> = new Set(
  `so and but then or also well ok okay oh now yes yeah no hi hey um uh like anyway because that is first second
secondly finally next please just honestly actually maybe perhaps definitely really instead lastly again otherwise
personally overall however therefore hmm right alright sorry 0 ) '`.split(/\s+/),
);

/** Is the word a mark that parts clauses or sentences? */
export const isClauseMark = (word: string): boolean => MARKS.has(word);

/** For each word that is told apart, whether a clause may start after it. */
const openers: (boolean | undefined)[] = [];
const opens = ({ word }: WordInfo): boolean => LINKS.has(word) || MARKS.has(word);
const opensClause = (info: WordInfo): boolean =>
  info.id < 0 ? opens(info) : (openers[info.id] ??= opens(info));

/** For each word: 2 when only lead-ins stand before it, 1 when a clause may start there, else 0. */
export function markStarts(words: readonly WordInfo[]): Uint8Array {
  const starts = new Uint8Array(words.length);
  let leading = true;
  let fresh = true;
  for (let i = 0; i < words.length; i++) {
    const info = words[i];
    starts[i] = leading ? 2 : fresh ? 1 : 0;
    fresh = info !== undefined && opensClause(info);
    leading &&= fresh;
  }
  return starts;
}
