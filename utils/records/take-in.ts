import { toCanonical } from './canonical';
import type { Holdings } from './apply-change';
import type { Refusal } from './change';
import { getDevice, see, tick, type Clock } from './clock';
import { createRecord, restoreRecord } from './edit-record';
import { mergeRecords } from './merge-records';
import { recount, type Meta } from './meta';
import { findRecord, placeRecord } from './pages';
import { keepPast } from './past-versions';
import { areWhole, dropEmptied } from './schemas';
import { getNewestClock, getState, isAlive, listClocks, type StoredRecord } from './stored-record';

/**
 * What becomes of records that are alive here and trashed or erased in what comes in: 'take' lets them go, 'hold'
 * leaves them alive for a person to decide, 'keep' takes them in and brings them back.
 */
export type Removals = 'take' | 'hold' | 'keep';

/** Says what to do when `count` of the `alive` records here would go. */
export type DecideRemovals = (count: number, alive: number) => Removals;

export type TakenIn = {
  readonly holdings: Holdings;
  /** Each record given, put together with the one here, whether or not it was stored. */
  readonly merged: readonly StoredRecord[];
  /** How many alive records were let go, and how many held. */
  readonly removed: number;
  readonly held: number;
  /** Left out because the outcome would be unreadable here, or has no place. */
  readonly leftOut: number;
};

export type TakeInResult =
  ({ ok: true } & Omit<TakenIn, 'holdings'>) | { ok: false; reason: Refusal };

/**
 * Whether something was written in this device's name that it does not know of: its profile was copied, or put
 * back to an earlier state. Then it needs a new name, or its next edits would pass for older ones.
 */
export function isSharingName(meta: Meta, records: readonly StoredRecord[]): boolean {
  const last = meta.clock ?? '';
  return records.some((record) =>
    listClocks(record).some((clock) => getDevice(clock) === meta.device && clock > last),
  );
}

function place(holdings: Holdings, record: StoredRecord, clock?: Clock): Holdings | undefined {
  const { meta, shelves } = holdings;
  const shelf = shelves.get(record.k) ?? { directory: [], pages: new Map() };
  const before = findRecord(shelf, record.id);
  const placed = placeRecord(shelf, record);
  if (!placed) return undefined;
  const last = see(meta.clock, clock);
  return {
    meta: {
      ...meta,
      ...(last !== undefined && { clock: last }),
      census: recount(meta.census, record.k, before && getState(before), getState(record)),
      pages: { ...meta.pages, [record.k]: placed.directory.length },
    },
    shelves: new Map(shelves).set(record.k, placed),
  };
}

function isReadable(record: StoredRecord): boolean {
  return record.e !== undefined || areWhole(record.k, dropEmptied(record.f));
}

/** The id of what is kept of an erased record; the same whenever it is made, and next to the old one. */
export function getCopyId(id: string): string {
  return `${id.slice(0, 38)}-k`;
}

type Pair = { readonly before: StoredRecord | undefined; readonly merged: StoredRecord };
type Placed = { readonly holdings: Holdings; readonly merged: StoredRecord };

/** Brings back what the merge took away: out of the trash, or as a copy, since erasure of an id is final. */
function keep(holdings: Holdings, { before, merged }: Pair, now: number): Placed | undefined {
  const { meta } = holdings;
  const clock = tick(see(meta.clock, getNewestClock(merged)), now, meta.device);
  if (getState(merged) === 'trashed') {
    const restored = restoreRecord(merged, clock);
    const placed = place(holdings, restored, clock);
    return placed && { holdings: placed, merged: restored };
  }
  const copy = createRecord(merged.k, getCopyId(merged.id), before?.f ?? {}, clock);
  const copied = place(holdings, copy, clock);
  const placed = copied && place(copied, merged);
  return placed && { holdings: placed, merged };
}

function pair({ shelves }: Holdings, record: StoredRecord): Pair {
  const shelf = shelves.get(record.k);
  const before = shelf && findRecord(shelf, record.id);
  return { before, merged: before ? keepPast(before, mergeRecords(before, record)) : record };
}

function isRemoval({ before, merged }: Pair): boolean {
  return before !== undefined && isAlive(before) && !isAlive(merged);
}

/** Takes in what was written with a removal that waits for an answer: by then it may be gone from where it came. */
function hold(holdings: Holdings, { before }: Pair, record: StoredRecord): Holdings {
  if (!before || record.e !== undefined) return holdings;
  const { d, ...written } = record;
  if (d === undefined) return holdings;
  const merged = keepPast(before, mergeRecords(before, written));
  const isWorth = isNews({ before, merged }) && isAlive(merged) && isReadable(merged);
  return (isWorth ? place(holdings, merged) : undefined) ?? holdings;
}

function isNews({ before, merged }: Pair): boolean {
  return !before || toCanonical(before) !== toCanonical(merged);
}

function takeIn(taken: TakenIn, record: StoredRecord, removals: Removals, now: number): TakenIn {
  const { holdings } = taken;
  const both = pair(holdings, record);
  const merged = [...taken.merged, both.merged];
  if (!isNews(both)) return { ...taken, merged };
  const goes = isRemoval(both);
  if (goes && removals === 'hold') {
    return { ...taken, merged, holdings: hold(holdings, both, record), held: taken.held + 1 };
  }
  if (!isReadable(both.merged)) return { ...taken, merged, leftOut: taken.leftOut + 1 };
  const kept = goes && removals === 'keep' ? keep(holdings, both, now) : undefined;
  if (kept) return { ...taken, merged: [...taken.merged, kept.merged], holdings: kept.holdings };
  const placed = place(holdings, both.merged);
  if (!placed) return { ...taken, merged, leftOut: taken.leftOut + 1 };
  return { ...taken, merged, holdings: placed, removed: taken.removed + (goes ? 1 : 0) };
}

/**
 * Puts records that another machine wrote together with those here. Nothing that is only here is touched, and
 * taking in the same again changes nothing: then the holdings are the very same object.
 */
export function takeInRecords(
  holdings: Holdings,
  records: readonly StoredRecord[],
  removals: Removals,
  now: number,
): TakenIn {
  return records.reduce<TakenIn>((taken, record) => takeIn(taken, record, removals, now), {
    holdings,
    merged: [],
    removed: 0,
    held: 0,
    leftOut: 0,
  });
}

/** How many alive records taking them in would let go. */
export function countRemovals(holdings: Holdings, records: readonly StoredRecord[]): number {
  return records.filter((record) => isRemoval(pair(holdings, record))).length;
}
