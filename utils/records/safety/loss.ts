import { KINDS, type Kind } from '../kinds';
import { countAll, type Census } from '../meta';

/** How many records of each kind, in any state. */
export type Totals = Readonly<Record<Kind, number>>;

export function sumCensus(census: Census): Totals {
  return Object.fromEntries(KINDS.map((kind) => [kind, countAll(census[kind])])) as Totals;
}

/** The larger of each. */
export function takeLarger(a: Totals, b: Totals): Totals {
  return Object.fromEntries(KINDS.map((kind) => [kind, Math.max(a[kind], b[kind])])) as Totals;
}

/**
 * How many records are missing. The number of records of a kind never falls: deleting only marks them, and erasing
 * leaves a mark, too. So fewer than were known before means that the browser lost some.
 */
export function countLoss(expected: Totals, found: Totals): number {
  return KINDS.reduce((sum, kind) => sum + Math.max(0, expected[kind] - found[kind]), 0);
}
