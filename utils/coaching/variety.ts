import type { Stem } from './stem';

export type Scored = { stem: Stem; score: number };

const VARIED_PLACES = 12;
const SAME_MOVE = 5;
const SAME_PURPOSE = 10;
const SAME_FOCUS = 3;

/**
 * Reorders the head of a ranking so that stepping through it meets different moves, purposes and
 * focus areas: each place goes to the stem that scores highest once likeness to those before it
 * is taken off. The tail keeps its order.
 */
export function varied(ranked: readonly Scored[]): Stem[] {
  const rest = [...ranked];
  const chosen: Stem[] = [];
  while (chosen.length < VARIED_PLACES && rest.length > 0) {
    let best = 0;
    let bestScore = -Infinity;
    rest.forEach(({ stem, score }, index) => {
      const reduced = score - likeness(stem, chosen);
      if (reduced > bestScore) [best, bestScore] = [index, reduced];
    });
    chosen.push(...rest.splice(best, 1).map(({ stem }) => stem));
  }
  return [...chosen, ...rest.map(({ stem }) => stem)];
}

function likeness(stem: Stem, chosen: readonly Stem[]): number {
  let cost = 0;
  for (const before of chosen) {
    if (before.move === stem.move) cost += SAME_MOVE;
    if (stem.purpose && before.purpose === stem.purpose) cost += SAME_PURPOSE;
    if (stem.focus.some((area) => before.focus.includes(area))) cost += SAME_FOCUS;
  }
  return cost;
}
