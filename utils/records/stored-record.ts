import * as v from 'valibot';
import { CLOCK_PATTERN, see, type Clock } from './clock';
import { ID_PATTERN } from './ids';
import type { Kind } from './kinds';
import type { Version } from './register';

/** What an entry said before, and when it was written. */
export type PastVersion = readonly [clock: Clock, words: Readonly<Record<string, unknown>>];

/** A record as it lies in storage and travels between machines. Short names: they are in every record. */
export type StoredRecord = {
  readonly id: string;
  readonly k: Kind;
  /** Values by field; null where an optional field was emptied. Fields of newer versions stay in here. */
  readonly f: Readonly<Record<string, unknown>>;
  /** The clock of every field that `fc` does not list. */
  readonly c: Clock;
  readonly fc?: Readonly<Record<string, Clock>>;
  /** The latest clock this field has seen of each other device, where `f` and `x` do not show it. */
  readonly fp?: Readonly<Record<string, readonly Clock[]>>;
  /** Values written elsewhere without knowledge of the one in `f`, newest first. */
  readonly x?: Readonly<Record<string, readonly Version[]>>;
  /** What it said before its last edits, newest first. Not for other machines. */
  readonly h?: readonly PastVersion[];
  /** In the trash since; any later clock of the record takes it out. */
  readonly d?: Clock;
  /** Taken out of the trash. */
  readonly r?: Clock;
  /** Erased: final, wins over everything, and nothing but this mark is left. */
  readonly e?: Clock;
  /** Room for what newer versions attach to a record; kept, never read. */
  readonly u?: Readonly<Record<string, unknown>>;
};

export type RecordState = 'alive' | 'trashed' | 'erased';

const clock = v.pipe(v.string(), v.regex(CLOCK_PATTERN));
const isNoList = v.check((value: unknown) => !Array.isArray(value));
const byField = <T extends v.GenericSchema>(value: T) =>
  v.pipe(v.unknown(), isNoList, v.record(v.string(), value));
const schema = v.looseObject({
  id: v.pipe(v.string(), v.regex(ID_PATTERN)),
  k: v.string(),
  f: byField(v.unknown()),
  c: clock,
  fc: v.exactOptional(byField(clock)),
  fp: v.exactOptional(byField(v.array(clock))),
  x: v.exactOptional(byField(v.array(v.tuple([clock, v.unknown()])))),
  h: v.exactOptional(v.array(v.tuple([clock, byField(v.unknown())]))),
  d: v.exactOptional(clock),
  r: v.exactOptional(clock),
  e: v.exactOptional(clock),
  u: v.exactOptional(byField(v.unknown())),
});

/** Whether a stored value has the shape of a record. Says nothing about the values of its fields. */
export function isStoredRecord(value: unknown): value is StoredRecord {
  return v.is(schema, value);
}

/** Every clock in the record. */
export function listClocks(record: StoredRecord): Clock[] {
  const { c, fc = {}, fp = {}, x = {}, h = [], d, r, e } = record;
  const marks = [d, r, e].filter((clock) => clock !== undefined);
  const versions = [...Object.values(x).flat(), ...h];
  const others = versions.map(([clock]) => clock);
  return [c, ...Object.values(fc), ...Object.values(fp).flat(), ...others, ...marks];
}

/** The latest clock at which something was written in the record, leaving aside trash and erasure. */
function getNewestWrite(record: StoredRecord): Clock {
  let newest = see(record.c, record.r) ?? record.c;
  for (const fieldClock of Object.values(record.fc ?? {})) {
    if (fieldClock > newest) newest = fieldClock;
  }
  return newest;
}

/** The latest clock anywhere in the record. */
export function getNewestClock(record: StoredRecord): Clock {
  return see(see(getNewestWrite(record), record.d), record.e) ?? record.c;
}

export function getState(record: StoredRecord): RecordState {
  if (record.e !== undefined) return 'erased';
  return record.d !== undefined && record.d > getNewestWrite(record) ? 'trashed' : 'alive';
}

/** Neither erased nor in the trash. */
export function isAlive(record: StoredRecord): boolean {
  return getState(record) === 'alive';
}
