/** The alive records that other machines took away here lately. */
export type Removed = { readonly since: number; readonly count: number };

/** What a person deletes by hand is not questioned. */
const FEW = 2;
const MANY = 10;
const SHARE = 0.2;
/** Removals that trickle in count together for this long. */
const WINDOW_MS = 60 * 60 * 1000;

function isRecent({ since }: Removed, now: number): boolean {
  return since <= now && now < since + WINDOW_MS;
}

/**
 * Whether taking `count` of `alive` records away, with those lately taken, looks like an accident: more than ten,
 * or more than a fifth (floccus calls it its failsafe; it turned wipes into questions).
 */
export function isSuspicious(
  count: number,
  alive: number,
  removed: Removed | undefined,
  now: number,
): boolean {
  const before = removed && isRecent(removed, now) ? removed.count : 0;
  const all = before + count;
  return count > 0 && all > FEW && (all > MANY || all > SHARE * (alive + before));
}

export function addRemoved(removed: Removed | undefined, count: number, now: number): Removed {
  return removed && isRecent(removed, now)
    ? { ...removed, count: removed.count + count }
    : { since: now, count };
}
