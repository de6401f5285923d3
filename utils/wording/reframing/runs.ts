import type { Word } from './phrase';

const HALTS = /^[.,;:!?–—()"“”]/u;
const NEW_CLAUSE = /^(so|when|before|after|while|until|till|because|but|if|then|instead|and|or)$/;
const LINKS: ReadonlySet<string> = new Set(
  'to so when before after while until till because and but or if in at during with for on about by as that then instead'.split(
    ' ',
  ),
);

export const isHalt = (word: string | undefined): boolean => word === undefined || HALTS.test(word);

function readUntil(words: readonly Word[], from: number, ends: (word: string) => boolean): Word[] {
  const run: Word[] = [];
  for (const word of words.slice(from)) {
    if (HALTS.test(word.word) || (run.length > 0 && ends(word.word))) break;
    run.push(word);
  }
  return run;
}

/** The words from `from` to the next preposition, link or mark. */
export const readRun = (words: readonly Word[], from: number): Word[] =>
  readUntil(words, from, (word) => LINKS.has(word));

/** The words from `from` to the next clause or mark, with "to" and prepositions. */
export const readClause = (words: readonly Word[], from: number): Word[] =>
  readUntil(words, from, (word) => NEW_CLAUSE.test(word));

/** Does the stretch of `run` end at "and" or "or", so that half of it would be left behind? */
export const isCutShort = (words: readonly Word[], from: number, run: readonly Word[]): boolean =>
  /^(and|or)$/.test(words[from + run.length]?.word ?? '');
