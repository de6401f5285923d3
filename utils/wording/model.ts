import { readBits } from './bit-coder';
import { MARK_BITS, type Marks } from './features';
import { LABELS } from './labels';
import { codeRows, createTable } from './weight-table';

/** A linear model: a table of `count` rows as `weight-table.ts` writes it; `step` is what a level weighs. */
export type Weights = { packed: string; count: number; step: number };

/** How much the two kinds of marks count; training and use must agree. */
export const SPARSE_SCALE = 3;
export const DENSE_SCALE = 0.5;

const PAGE_BITS = 8;

/** Finds the row of a mark among `marks` in rising order, -1 for one that the model does not know. */
function buildLookup(marks: Int32Array): (mark: number) => number {
  const pages = new Uint16Array((1 << (MARK_BITS - PAGE_BITS)) + 1);
  marks.forEach((mark, row) => (pages[(mark >> PAGE_BITS) + 1] = row + 1));
  for (let page = 1; page < pages.length; page++) {
    pages[page] = Math.max(pages[page] ?? 0, pages[page - 1] ?? 0);
  }
  return (mark) => {
    const page = mark >> PAGE_BITS;
    const end = pages[page + 1] ?? 0;
    for (let row = pages[page] ?? 0; row < end; row++) if (marks[row] === mark) return row;
    return -1;
  };
}

/** Scores of the labels (log odds up to a constant), in the order of `LABELS`. */
export type Scorer = (marks: Marks) => Float64Array;

export type Model = {
  score: Scorer;
  /** Reads some of the table before it is needed; false once all of it is read. */
  readOn: () => boolean;
};

/** So many rows take less than a millisecond, or a few in an engine that has not warmed to it. */
const STRETCH = 128;

/** A model whose table is read a stretch at a time, or all that is left with the first sentence. */
export function openModel({ packed, count, step }: Weights): Model {
  const coder = readBits(packed);
  const table = createTable(count);
  const { marks, levels } = table;
  const size = LABELS.length;
  let rows = 0;
  let findRow: ReturnType<typeof buildLookup> | undefined;
  const readOn = (): boolean => {
    const from = rows;
    rows = Math.min(from + STRETCH, count);
    codeRows(coder, table, [from, rows]);
    return rows < count;
  };
  const add = (scores: Float64Array, known: readonly number[], scale: number): void => {
    while (readOn());
    findRow ??= buildLookup(marks);
    for (const mark of known) {
      const from = findRow(mark) * size;
      if (from < 0) continue;
      for (let c = 0; c < size; c++) scores[c] = (scores[c] ?? 0) + (levels[from + c] ?? 0) * scale;
    }
  };
  return {
    readOn,
    score({ sparse, dense }) {
      const scores = new Float64Array(size);
      add(scores, sparse, (step * SPARSE_SCALE) / Math.sqrt(sparse.length || 1));
      add(scores, dense, step * DENSE_SCALE);
      return scores;
    },
  };
}

/** Scores as chances that add up to one. */
export function chancesOf(scores: Float64Array): number[] {
  const highest = Math.max(...scores);
  const chances: number[] = [];
  let sum = 0;
  for (const score of scores) {
    const power = Math.exp(score - highest);
    chances.push(power);
    sum += power;
  }
  for (let c = 0; c < chances.length; c++) chances[c] = (chances[c] ?? 0) / sum;
  return chances;
}
