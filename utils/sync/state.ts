import * as v from 'valibot';

const time = v.number();
const count = v.number();
const counts = v.strictObject({ notes: count, others: count });
const schema = v.strictObject({
  /** Of this object; another one starts afresh, which costs nothing but the waiting time. */
  version: v.literal(1),
  /** What was in the area once has been taken in, or there was nothing for a while: from then on it may be written. */
  isJoined: v.boolean(),
  /** The area was first found empty. */
  emptySince: v.exactOptional(time),
  pulledAt: v.exactOptional(time),
  pushedAt: v.exactOptional(time),
  writes: v.exactOptional(v.strictObject({ at: time, hourAt: time, inHour: count })),
  /** After a write that failed. */
  retryAt: v.exactOptional(time),
  failures: count,
  removed: v.exactOptional(v.strictObject({ since: time, count })),
  /** Records that wait for a yes before they go from here. */
  held: count,
  /** Records that came and cannot be shown by this version. */
  leftOut: count,
  /** Items of the area that cannot be decoded. */
  damaged: v.array(v.string()),
  /** Written by a newer version: read at most. */
  isNewer: v.boolean(),
  isPending: v.boolean(),
  /** Of the area and the records here, when there was nothing left to do. */
  inStep: v.exactOptional(v.string()),
  problem: v.nullable(
    v.picklist([
      'sync-full',
      'too-many-items',
      'item-too-large',
      'too-fast',
      'sync-error',
      'local-full',
      'local-error',
      'newer-data',
    ]),
  ),
  bytes: count,
  inArea: counts,
  onlyHere: counts,
  tooLong: count,
});

/** What sync remembers between two wakings, and shows. Times are milliseconds since 1970, as this machine saw them. */
export type SyncState = v.InferOutput<typeof schema>;
/** The part of it that a coach may want to know. */
export type SyncStatus = Pick<
  SyncState,
  | 'pulledAt'
  | 'pushedAt'
  | 'held'
  | 'leftOut'
  | 'damaged'
  | 'isNewer'
  | 'isPending'
  | 'problem'
  | 'bytes'
  | 'inArea'
  | 'onlyHere'
  | 'tooLong'
>;
export type SyncProblem = Exclude<SyncState['problem'], null>;

export function createSyncState(): SyncState {
  return {
    version: 1,
    isJoined: false,
    failures: 0,
    held: 0,
    leftOut: 0,
    damaged: [],
    isNewer: false,
    isPending: false,
    problem: null,
    bytes: 0,
    inArea: { notes: 0, others: 0 },
    onlyHere: { notes: 0, others: 0 },
    tooLong: 0,
  };
}

/** What is stored, or a fresh start. */
export function parseSyncState(value: unknown): SyncState {
  return v.is(schema, value) ? value : createSyncState();
}
