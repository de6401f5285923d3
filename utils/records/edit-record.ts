import { toCanonical } from './canonical';
import type { Clock } from './clock';
import type { Kind } from './kinds';
import { keepPast } from './past-versions';
import { writeRegister, type Register } from './register';
import { packRegisters, unpackRegisters } from './registers';
import { getState, type StoredRecord } from './stored-record';

type Changes = Readonly<Record<string, unknown>>;

/** A new record; null fields are left out. `clock` must be later than every clock of this device. */
export function createRecord(kind: Kind, id: string, fields: Changes, clock: Clock): StoredRecord {
  const given = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return { id, k: kind, f: Object.fromEntries(given), c: clock };
}

/**
 * The record with the fields that differ written at `clock`, which takes it out of the trash; what it said before
 * stands among its earlier versions.
 * The very same object when nothing differs or the record is erased.
 */
export function editRecord(record: StoredRecord, changes: Changes, clock: Clock): StoredRecord {
  const differing = Object.entries(changes).filter(
    ([field, value]) => value !== undefined && toCanonical(value) !== toCanonical(record.f[field]),
  );
  if (differing.length === 0 || record.e !== undefined) return record;
  const registers = unpackRegisters(record);
  for (const [field, value] of differing) {
    registers.set(field, writeRegister(registers.get(field), clock, value));
  }
  return keepPast(record, replaceRegisters(record, registers));
}

/** The record with other fields; earlier versions, trash marks and what newer versions attached stay. */
function replaceRegisters(
  record: StoredRecord,
  registers: ReadonlyMap<string, Register>,
): StoredRecord {
  const { id, k, h, d, r, u } = record;
  return {
    id,
    k,
    ...packRegisters(registers, record.c),
    ...(h !== undefined && { h }),
    ...(d !== undefined && { d }),
    ...(r !== undefined && { r }),
    ...(u !== undefined && { u }),
  };
}

/**
 * Drops the versions beside the ones on top; that they were seen stays known, so that no machine brings them back.
 * The very same object when there are none.
 */
export function settleRecord(record: StoredRecord): StoredRecord {
  if (!record.x) return record;
  const settled = [...unpackRegisters(record)].map(([field, { versions, seen }]) => {
    const register: Register = { versions: versions.slice(0, 1), seen };
    return [field, register] as const;
  });
  return replaceRegisters(record, new Map(settled));
}

/** Puts an alive record in the trash, text and all. */
export function trashRecord(record: StoredRecord, clock: Clock): StoredRecord {
  return getState(record) === 'alive' ? { ...record, d: clock } : record;
}

/** Takes a record out of the trash; an erased one stays erased. */
export function restoreRecord(record: StoredRecord, clock: Clock): StoredRecord {
  return getState(record) === 'trashed' ? { ...record, r: clock } : record;
}

/** Drops everything but the mark that it is gone, so that no other machine brings it back. */
export function eraseRecord(record: StoredRecord, clock: Clock): StoredRecord {
  if (record.e !== undefined) return record;
  return { id: record.id, k: record.k, f: {}, c: clock, e: clock };
}
