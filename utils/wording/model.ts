import { HASH_BITS, type Marks } from './features';
import { LABELS } from './labels';

/**
 * A linear model. `keys` holds the hashes that it knows, in rising order, as gaps written in base
 * 42; `rows` one letter for each label of each hash, `h` being nought; `step` what a letter weighs.
 */
export type Weights = { keys: string; rows: string; step: number };

/** How much the two kinds of marks count; training and use must agree. */
export const SPARSE_SCALE = 3;
export const DENSE_SCALE = 0.5;

const BASE = 42;
const FIRST = '('.charCodeAt(0);
const BACKSLASH = 92;
const BACKTICK = 96;
const NOUGHT = 'h'.charCodeAt(0);

/** The digits are the printable signs from `(` on without the two that a template would mind. */
const digitOf = (code: number): number =>
  code - FIRST - (code > BACKSLASH ? 1 : 0) - (code > BACKTICK ? 1 : 0);

const PAGE_BITS = 8;

/** Finds the row of a hash, -1 for one that the model does not know. */
function buildLookup(keys: string): (mark: number) => number {
  const known: number[] = [];
  const pages = new Uint16Array((1 << (HASH_BITS - PAGE_BITS)) + 1);
  let key = 0;
  let gap = 0;
  let place = 1;
  for (let i = 0; i < keys.length; i++) {
    const digit = digitOf(keys.charCodeAt(i));
    if (digit < 0) continue;
    gap += (digit % BASE) * place;
    place *= BASE;
    if (digit >= BASE) continue;
    key += gap;
    known.push(key);
    pages[(key >> PAGE_BITS) + 1] = known.length;
    gap = 0;
    place = 1;
  }
  for (let page = 1; page < pages.length; page++) {
    pages[page] = Math.max(pages[page] ?? 0, pages[page - 1] ?? 0);
  }
  const sorted = Int32Array.from(known);
  return (mark) => {
    const page = mark >> PAGE_BITS;
    const end = pages[page + 1] ?? 0;
    for (let row = pages[page] ?? 0; row < end; row++) if (sorted[row] === mark) return row;
    return -1;
  };
}

/** Scores of the labels (log odds up to a constant), in the order of `LABELS`. */
export type Scorer = (marks: Marks) => Float64Array;

export function buildScorer({ keys, rows, step }: Weights): Scorer {
  const findRow = buildLookup(keys);
  const size = LABELS.length;
  const letters = rows.replaceAll('\n', '');
  const weights = Int8Array.from(letters, (letter) => letter.charCodeAt(0) - NOUGHT);
  const add = (scores: Float64Array, marks: readonly number[], scale: number): void => {
    for (const mark of marks) {
      const from = findRow(mark) * size;
      if (from < 0) continue;
      for (let c = 0; c < size; c++)
        scores[c] = (scores[c] ?? 0) + (weights[from + c] ?? 0) * scale;
    }
  };
  return ({ sparse, dense }) => {
    const scores = new Float64Array(size);
    add(scores, sparse, (step * SPARSE_SCALE) / Math.sqrt(sparse.length || 1));
    add(scores, dense, step * DENSE_SCALE);
    return scores;
  };
}

/** Scores as chances that add up to one. */
export function chancesOf(scores: Float64Array): number[] {
  const highest = Math.max(...scores);
  const powers = Array.from(scores, (score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
