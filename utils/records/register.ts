import { toCanonical } from './canonical';
import { getDevice, type Clock } from './clock';

/** A value and when it was written. */
export type Version = readonly [clock: Clock, value: unknown];

/**
 * One field as every device can agree on it. `versions` has the newest first; it wins, the others were written
 * without knowledge of it. `seen` holds the latest clock of each device that this state knows of: a version
 * that is seen but not held was replaced, one that is not seen is news. (A dotted version vector: Preguiça et
 * al. 2010. One "replaces" clock per write, as simpler designs keep, cannot tell the two apart over a chain.)
 */
export type Register = {
  readonly versions: readonly Version[];
  readonly seen: ReadonlyMap<string, Clock>;
};

/** Concurrent versions kept beside the winner when the field is next written. */
export const MAX_OTHERS = 5;

/** The latest clock of each device among `clocks`. */
export function collectSeen(clocks: Iterable<Clock>): Map<string, Clock> {
  const seen = new Map<string, Clock>();
  for (const clock of clocks) {
    const device = getDevice(clock);
    if (clock > (seen.get(device) ?? '')) seen.set(device, clock);
  }
  return seen;
}

/** The register after this device wrote `value`: replaces the winner, keeps the newest of the others. */
export function writeRegister(old: Register | undefined, clock: Clock, value: unknown): Register {
  const others = old?.versions.slice(1, 1 + MAX_OTHERS) ?? [];
  return {
    versions: [[clock, value], ...others],
    seen: collectSeen([...(old?.seen.values() ?? []), clock]),
  };
}

/** A copied profile can write two values under one clock; every device must pick the same. */
function chooseVersion(a: Version, b: Version): Version {
  return toCanonical(a[1]) >= toCanonical(b[1]) ? a : b;
}

/** What both sides know, put together: order, repetition and delay make no difference. */
export function joinRegisters(a: Register, b: Register): Register {
  const heldByA = new Map(a.versions.map((version) => [version[0], version]));
  const heldByB = new Map(b.versions.map((version) => [version[0], version]));
  const joined = new Map<Clock, Version>();
  const isSettled = (clock: Clock, seen: Register['seen']) =>
    clock <= (seen.get(getDevice(clock)) ?? '');
  for (const [clock, version] of heldByA) {
    const same = heldByB.get(clock);
    if (same) joined.set(clock, chooseVersion(version, same));
    else if (!isSettled(clock, b.seen)) joined.set(clock, version);
  }
  for (const [clock, version] of heldByB) {
    if (!heldByA.has(clock) && !isSettled(clock, a.seen)) joined.set(clock, version);
  }
  return {
    versions: [...joined.values()].sort((x, y) => (x[0] < y[0] ? 1 : -1)),
    seen: collectSeen([...a.seen.values(), ...b.seen.values()]),
  };
}
