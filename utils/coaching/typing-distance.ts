/**
 * How many slips of the keyboard (a letter too many, missing, wrong, or two exchanged) lie between
 * what was typed so far and the nearest beginning of a word; more than `most` gives `most + 1`.
 */
export function countSlips(typed: string, word: string, most: number): number {
  // Letters beyond this cannot belong to the beginning that was typed.
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const next = [row];
    let least = row;
    for (let at = 1; at <= width; at += 1) {
      const slips = slipsAt({ typed, word, row, at }, { next, last, before });
      next.push(slips);
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    [before, last] = [last, next];
  }
  return Math.min(...last, most + 1);
}

type Cell = { typed: string; word: string; row: number; at: number };
type Rows = Record<'next' | 'last' | 'before', number[]>;

function slipsAt({ typed, word, row, at }: Cell, { next, last, before }: Rows): number {
  const get = (cells: number[], index: number) => cells[index] ?? Infinity;
  const same = typed[row - 1] === word[at - 1];
  const plain = Math.min(
    get(last, at - 1) + (same ? 0 : 1),
    get(last, at) + 1,
    get(next, at - 1) + 1,
  );
  const exchanged = typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1];
  return exchanged && row > 1 && at > 1 ? Math.min(plain, get(before, at - 2) + 1) : plain;
}
