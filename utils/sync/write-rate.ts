/**
 * When and how often this install wrote to the sync area; kept in local storage, so that a worker that is killed
 * and started again cannot write faster. Chromium allows 120 calls a minute and 1,800 an hour.
 */
export type WriteLog = { readonly at: number; readonly hourAt: number; readonly inHour: number };

export const WRITE_EVERY_MS = 4_000;
const MOST_IN_HOUR = 600;
const HOUR_MS = 60 * 60 * 1000;

/**
 * The log as it can be true by the clock of now: one that was put back must not hold writes up for as long as it
 * was wrong. Store it, or the wait begins anew each time.
 */
export function correctLog(log: WriteLog, now: number): WriteLog {
  return { ...log, at: Math.min(log.at, now), hourAt: Math.min(log.hourAt, now) };
}

/** The earliest moment for the next write. */
export function getNextWrite(log: WriteLog | undefined, now: number): number {
  if (!log) return now;
  const { at, hourAt, inHour } = correctLog(log, now);
  const isHourFull = inHour >= MOST_IN_HOUR && now < hourAt + HOUR_MS;
  return Math.max(at + WRITE_EVERY_MS, isHourFull ? hourAt + HOUR_MS : 0);
}

/** The log with a write at `now`. To be stored before the write is made. */
export function logWrite(log: WriteLog | undefined, now: number): WriteLog {
  if (!log) return { at: now, hourAt: now, inHour: 1 };
  const { hourAt, inHour } = correctLog(log, now);
  return now >= hourAt + HOUR_MS
    ? { at: now, hourAt: now, inHour: 1 }
    : { at: now, hourAt, inHour: inHour + 1 };
}
