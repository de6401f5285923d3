const DAY_MS = 24 * 60 * 60 * 1000;
const NEWEST_KEPT = 3;
const DAYS_KEPT = 7;
const PINNED_KEPT = 3;

/** A copy as the ring sees it: when it was made, and whether it was the last before a loss. */
export type Ringed = { readonly at: number; readonly isPinned: boolean };

function listDaily(copies: readonly Ringed[]): Ringed[] {
  const lastOfDay = new Map<number, Ringed>();
  for (const copy of copies) {
    const day = Math.floor(copy.at / DAY_MS);
    if (!lastOfDay.has(day)) lastOfDay.set(day, copy);
  }
  return [...lastOfDay.values()].slice(0, DAYS_KEPT);
}

/** The copies to keep, newest first: the last three, the last of each of seven days, and those before a loss. */
export function keepRing<T extends Ringed>(copies: readonly T[]): T[] {
  const newestFirst = copies.toSorted((a, b) => b.at - a.at);
  const kept = new Set<Ringed>([
    ...newestFirst.slice(0, NEWEST_KEPT),
    ...listDaily(newestFirst),
    ...newestFirst.filter(({ isPinned }) => isPinned).slice(0, PINNED_KEPT),
  ]);
  return newestFirst.filter((copy) => kept.has(copy));
}
