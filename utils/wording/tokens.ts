import { spellOut } from './shorthand';
import { restoreWord } from './spelling';

/** A word or mark of a text. `word` is lower case with shorthand spelt out; offsets are UTF-16 units. */
export type Token = { word: string; start: number; end: number };

const PIECE = /[\p{L}\p{N}]+(?:['’]\p{L}+)*|[?!.…,;:"“”()/-]|[^\s\p{L}\p{N}]/gu;
const NUMBER = /^\p{N}+$/u;

/** Names are left as they are: a capital within the sentence stands for one. */
const readWord = (raw: string, named: boolean): string => {
  const word = spellOut(raw);
  return named ? word : restoreWord(word);
};

/** The words and marks between `start` and `end`, in one pass; every number reads `0`. */
export function readTokens(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  PIECE.lastIndex = start;
  for (let hit = PIECE.exec(text); hit && hit.index < end; hit = PIECE.exec(text)) {
    const raw = hit[0].toLowerCase().replace('’', "'");
    tokens.push({
      word: NUMBER.test(raw) ? '0' : readWord(raw, hit[0] !== raw && tokens.length > 0),
      start: hit.index,
      end: PIECE.lastIndex,
    });
  }
  return tokens;
}
