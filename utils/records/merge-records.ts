import { toCanonical } from './canonical';
import { see } from './clock';
import { joinPast } from './past-versions';
import { joinRegisters } from './register';
import { packRegisters, unpackRegisters } from './registers';
import type { StoredRecord } from './stored-record';

type Attached = Readonly<Record<string, unknown>>;

/** Attachments have no clocks; the greater text wins, so that all devices agree. */
function joinAttached(a: Attached, b: Attached): Attached {
  const joined = new Map(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    if (!joined.has(key) || toCanonical(value) > toCanonical(joined.get(key)))
      joined.set(key, value);
  }
  return Object.fromEntries(joined);
}

function joinFields(a: StoredRecord, b: StoredRecord) {
  const joined = unpackRegisters(a);
  for (const [field, register] of unpackRegisters(b)) {
    const mine = joined.get(field);
    joined.set(field, mine ? joinRegisters(mine, register) : register);
  }
  return packRegisters(joined, see(a.c, b.c) ?? a.c);
}

/** What stands beside the fields and has no say in them. */
function joinBeside(a: StoredRecord, b: StoredRecord): Pick<StoredRecord, 'h' | 'u'> {
  return {
    ...((a.h ?? b.h) && { h: joinPast(a.h ?? [], b.h ?? []) }),
    ...((a.u ?? b.u) && { u: joinAttached(a.u ?? {}, b.u ?? {}) }),
  };
}

/**
 * Two states of one record made one. Commutative, associative, idempotent: any order, repetition or delay of
 * merges ends in the same record. Per field the later write wins and a value it did not know of is kept in
 * `x`; erasure is final. The caps on `x` belong to writing (editRecord): a cap in here would break the laws.
 */
export function mergeRecords(a: StoredRecord, b: StoredRecord): StoredRecord {
  const e = see(a.e, b.e);
  if (e !== undefined) return { id: a.id, k: a.k, f: {}, c: e, e };
  const d = see(a.d, b.d);
  const r = see(a.r, b.r);
  return {
    id: a.id,
    k: a.k,
    ...joinFields(a, b),
    ...joinBeside(a, b),
    ...(d !== undefined && { d }),
    ...(r !== undefined && { r }),
  };
}
