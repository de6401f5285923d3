import type { BitCoder } from './bit-coder';
import { shelfOf } from './features';
import { LABELS } from './labels';

/** Marks in rising order, and for each a level for every label: how many steps it weighs. */
export type WeightTable = { marks: Int32Array; levels: Int8Array };

const SIZE = LABELS.length;
const LARGEST_LEVEL = 12;
/** Facts that bear on a bit are numbers up to this. */
const LARGEST_FACT = 7;

/** The context of a bit: which of five kinds it is, and up to three small facts that bear on it. */
const context = (kind: number, a: number, b = 0, c = 0): number =>
  (kind << 9) | (a << 6) | (b << 3) | c;

/** About the logarithm of how far apart two marks lie. */
const NEAR = 6;

/** How far it is to the next mark: how many times the usual, then the rest. */
function codeGap({ bit, raw }: BitCoder, told: number, shelf: number): number {
  let times = 0;
  while (bit(told >>> NEAR > times ? 1 : 0, context(0, shelf))) times++;
  return times * (1 << NEAR) + raw(told & ((1 << NEAR) - 1), NEAR);
}

/** What the labels before this one weigh: how many more, how many less, and how much at most. */
type Before = { more: number; less: number; most: number };

/** One level: is it nought, else its sign, else how large. */
function codeLevel({ bit }: BitCoder, told: number, label: number, before: Before): number {
  const { more, less, most } = before;
  if (!bit(told ? 1 : 0, context(1, label, more, less))) return 0;
  const isLess = bit(told < 0 ? 1 : 0, context(2, label, more, less));
  let size = 1;
  while (size < LARGEST_LEVEL) {
    if (
      !bit(
        Math.abs(told) > size ? 1 : 0,
        context(3 + isLess, label, Math.min(size, LARGEST_FACT), most),
      )
    )
      break;
    size++;
  }
  if (isLess) before.less++;
  else before.more++;
  before.most = Math.min(Math.max(most, size), LARGEST_FACT);
  return isLess ? -size : size;
}

export const createTable = (count: number): WeightTable => ({
  marks: new Int32Array(count),
  levels: new Int8Array(count * SIZE),
});

/** Walks the rows from `from` to `to` in the one order in which a table is written and read. */
export function codeRows(
  coder: BitCoder,
  { marks, levels }: WeightTable,
  [from, to]: readonly [number, number],
  told?: WeightTable,
): void {
  let mark = marks[from - 1] ?? 0;
  for (let row = from; row < to; row++) {
    mark += codeGap(coder, (told?.marks[row] ?? 0) - mark, shelfOf(mark));
    marks[row] = mark;
    const before = { more: 0, less: 0, most: 0 };
    for (let label = 0; label < SIZE; label++) {
      const at = row * SIZE + label;
      levels[at] = codeLevel(coder, told?.levels[at] ?? 0, label, before);
    }
  }
}

/** A whole table of `count` rows. */
export function codeTable(coder: BitCoder, count: number, told?: WeightTable): WeightTable {
  const table = createTable(count);
  codeRows(coder, table, [0, count], told);
  return table;
}
