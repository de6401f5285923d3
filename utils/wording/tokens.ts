import { findWord } from './lexicon/word-classes';
import { getInfo, type WordInfo } from './lexicon/word-info';
import { spellOut } from './shorthand';
import { restoreWord } from './spelling';

/** A word or mark of a text, with shorthand spelt out; offsets are UTF-16 units. */
export type Token = { info: WordInfo; start: number; end: number };

const PIECE = /[\p{L}\p{N}]+(?:['’]\p{L}+)*|[?!.…,;:"“”()/-]|[^\s\p{L}\p{N}]/gu;
const NUMBER = /^\p{N}+$/u;

/** Words that are told apart, by how they were written once. All others are forgotten at once. */
const heard = new Map<string, WordInfo>();

/** Names are left as they are: a capital within the sentence stands for one. */
function readPiece(piece: string, isFirst: boolean): WordInfo {
  const raw = piece.toLowerCase().replace('’', "'");
  if (NUMBER.test(raw)) return getInfo('0');
  const word = spellOut(raw);
  if (findWord(word) < 0) return getInfo(raw !== piece && !isFirst ? word : restoreWord(word));
  const info = getInfo(word);
  heard.set(piece, info);
  return info;
}

/** The words and marks of a text, in one pass; every number reads `0`. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  for (let hit = PIECE.exec(text); hit; hit = PIECE.exec(text)) {
    const [piece] = hit;
    const info = heard.get(piece) ?? readPiece(piece, tokens.length === 0);
    tokens.push({ info, start: hit.index, end: PIECE.lastIndex });
  }
  return tokens;
}
