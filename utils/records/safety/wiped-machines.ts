import { getDevice, getTime } from '../clock';
import { listClocks, type StoredRecord } from '../stored-record';

const DAY_MS = 24 * 60 * 60 * 1000;
const LOOKED_BACK_MS = 30 * DAY_MS;
/** One old laptop or two, used once and put away, are no sign. */
const ENOUGH = 3;

type Span = { first: number; last: number };

/** When each install wrote what is still there, in ms since 1970, by its name in clocks. */
function listSpans(records: readonly StoredRecord[]): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const clock of records.flatMap(listClocks)) {
    const at = getTime(clock);
    const { first, last } = spans.get(getDevice(clock)) ?? { first: at, last: at };
    spans.set(getDevice(clock), { first: Math.min(first, at), last: Math.max(last, at) });
  }
  return spans;
}

/**
 * Whether installs seem to be wiped, as school machines do each night: in the month before, three or more wrote within
 * one day and never again, one after the other. `records` came by sync; `own` is this install.
 */
export function areMachinesWiped(
  records: readonly StoredRecord[],
  { own, now }: { own: string; now: number },
): boolean {
  const gone = [...listSpans(records)]
    .filter(([device]) => device !== own)
    .map(([, span]) => span)
    .filter(({ first, last }) => last - first < DAY_MS && first > now - LOOKED_BACK_MS)
    .filter(({ last }) => last < now - DAY_MS / 2)
    .sort((a, b) => a.last - b.last);
  let count = 0;
  let end = -Infinity;
  for (const { first, last } of gone) {
    if (first <= end) continue;
    count += 1;
    end = last;
  }
  return count >= ENOUGH;
}
