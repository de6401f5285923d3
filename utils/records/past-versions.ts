import { toCanonical } from './canonical';
import type { Clock } from './clock';
import type { Kind } from './kinds';
import type { PastVersion, StoredRecord } from './stored-record';

/** How many earlier versions an entry keeps; an edit beyond them lets the oldest go. */
export const MAX_PAST = 5;

/** What makes up an entry's words. A tick, a place in a plan or who may see it makes no other version of it. */
const WORDS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  note: ['kind', 'text', 'quote', 'owner', 'due'],
  prompt: ['text'],
};

/** The words of the record, or of what it was; nothing for kinds that have no versions. */
export function pickWords({ k, f }: Pick<StoredRecord, 'k' | 'f'>): PastVersion[1] {
  const names = WORDS[k] ?? [];
  const given = names.filter((name) => Object.hasOwn(f, name) && f[name] !== null);
  return Object.fromEntries(given.map((name) => [name, f[name]]));
}

function getWrittenAt(names: readonly string[], { c, fc = {} }: StoredRecord): Clock {
  return names
    .map((name) => (Object.hasOwn(fc, name) ? (fc[name] ?? c) : c))
    .reduce((latest, clock) => (clock > latest ? clock : latest));
}

/** The newest of both, newest first. In any order and grouping of joins the same. */
export function joinPast(
  a: readonly PastVersion[],
  b: readonly PastVersion[],
): readonly PastVersion[] {
  const all = new Map([...a, ...b].map((version) => [toCanonical(version), version]));
  return [...all]
    .sort(([x], [y]) => (x < y ? 1 : -1))
    .slice(0, MAX_PAST)
    .map(([, version]) => version);
}

/**
 * The record as it is after a write, with the words that it had before among its earlier versions. The very same
 * object when its words are what they were. What it says again now is no earlier version any more.
 */
export function keepPast(before: StoredRecord, after: StoredRecord): StoredRecord {
  const names = WORDS[after.k];
  if (!names || before.e !== undefined || after.e !== undefined) return after;
  const said = pickWords(before);
  const says = toCanonical(pickWords(after));
  if (toCanonical(said) === says) return after;
  const known = new Set([says, toCanonical(said)]);
  const others = (after.h ?? []).filter(([, words]) => !known.has(toCanonical(words)));
  return { ...after, h: joinPast([[getWrittenAt(names, before), said]], others) };
}

/** The record for another machine: earlier versions stay on this one. */
export function dropPast(record: StoredRecord): StoredRecord {
  if (!record.h) return record;
  const kept = Object.entries(record).filter(([key]) => key !== 'h');
  return Object.fromEntries(kept) as StoredRecord;
}
