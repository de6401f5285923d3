import { getTime } from '../records/clock';
import { getNewestClock, type StoredRecord } from '../records/stored-record';

/** How long an erasure must be found in the area. After that every machine in use has heard of it. */
const TOMBSTONE_MS = 180 * 24 * 60 * 60 * 1000;

/** Names a record among those of all kinds. */
export function getRecordKey({ k, id }: StoredRecord): string {
  return `${k}:${id}`;
}

/** 0 goes first into the area: what is few and all else hangs on. 2 is only there as long as there is room. */
function getClass(record: StoredRecord, now: number, isNews: boolean): number {
  if (record.e !== undefined && !isNews && getTime(record.e) < now - TOMBSTONE_MS) return 2;
  return record.k === 'note' ? 1 : 0;
}

/**
 * The records by their claim to a place in the area, strongest first: partners, cycles, questions, settings, then
 * notes by when they last changed. `alive` names what the area shows as not erased: an erasure is news there.
 */
export function rankRecords(
  records: readonly StoredRecord[],
  alive: ReadonlySet<string>,
  now: number,
): StoredRecord[] {
  return records
    .map((record) => ({
      record,
      claim: getClass(record, now, alive.has(getRecordKey(record))),
      clock: getNewestClock(record),
      key: getRecordKey(record),
    }))
    .sort((a, b) => a.claim - b.claim || compare(b.clock, a.clock) || compare(b.key, a.key))
    .map(({ record }) => record);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
