import { scoreOf, SIGNALS, viewOf, type View } from './signals';
import type { Reason, Situation } from './situation';
import type { Stem } from './stem';
import { varied, type Scored } from './variety';

export type Suggestion = { stem: Stem; reasons: Reason[] };

/** How many of the best are weighed against each other for variety. */
const POOL = 100;

/**
 * The stems in the order in which they suit the situation, at most `limit` of them. The same input
 * gives the same order. Never empty while there is a stem: what was asked comes last, longest ago
 * first, and hidden stems only when nothing else is left. The first ten vary in move and purpose.
 */
export function suggestStems(
  stems: readonly Stem[],
  situation: Situation,
  limit = 60,
): Suggestion[] {
  const visible = withoutHidden(stems, situation.hiddenIds);
  const asked = new Set(situation.askedStemIds);
  const fresh = asked.size === 0 ? visible : visible.filter((stem) => !asked.has(stem.id));
  const view = viewOf(stems, situation);
  const best = sortByScore(fresh, view, Math.max(limit, POOL));
  const order = varied(best.slice(0, POOL)).concat(best.slice(POOL).map(({ stem }) => stem));
  if (order.length < limit) order.push(...longestAgoFirst(visible, situation.askedStemIds));
  return order
    .slice(0, limit)
    .map((stem) => ({ stem, reasons: reasonsFor(stem, view, asked.has(stem.id)) }));
}

function withoutHidden(stems: readonly Stem[], hiddenIds: readonly string[] = []): readonly Stem[] {
  if (hiddenIds.length === 0) return stems;
  const hidden = new Set(hiddenIds);
  const visible = stems.filter((stem) => !hidden.has(stem.id));
  return visible.length > 0 ? visible : stems;
}

function longestAgoFirst(stems: readonly Stem[], askedIds: readonly string[] = []): Stem[] {
  const byId = new Map(stems.map((stem) => [stem.id, stem]));
  return [...new Set(askedIds)].reverse().flatMap((id) => byId.get(id) ?? []);
}

/** The best `count`; equal scores keep the order of the library. */
function sortByScore(stems: readonly Stem[], view: View, count: number): Scored[] {
  // Score and place packed into one number: a typed array sorts thousands of them in a millisecond.
  const size = stems.length + 1;
  const packed = new Float64Array(stems.length);
  stems.forEach((stem, place) => {
    packed[place] = place - scoreOf(stem, view) * size;
  });
  return [...packed.sort().subarray(0, count)].flatMap((key) => {
    const place = ((key % size) + size) % size;
    const stem = stems[place];
    return stem ? { stem, score: (place - key) / size } : [];
  });
}

function reasonsFor(stem: Stem, view: View, askedBefore: boolean): Reason[] {
  const weighed = SIGNALS.map((signal) => ({ signal, weight: signal.weigh(stem, view) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ signal }) => signal.reason?.(stem, view) ?? []);
  return askedBefore ? [{ id: 'asked_before' }, ...weighed] : weighed;
}
