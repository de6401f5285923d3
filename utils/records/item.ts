import { getTime } from './clock';
import { listEarlier, type EarlierVersion } from './earlier-version';
import type { FieldsByKind, Kind } from './kinds';
import { areWhole, dropEmptied } from './schemas';
import { getState, isStoredRecord, type StoredRecord } from './stored-record';

/** A record as surfaces see it. */
export type ItemOf<K extends Kind> = {
  readonly id: string;
  readonly kind: K;
  readonly fields: Readonly<FieldsByKind[K]>;
  /** Milliseconds since 1970; only while in the trash. */
  readonly trashedAt?: number;
  /** Texts written on other machines without knowledge of the one in `fields`, newest first. */
  readonly otherTexts?: readonly string[];
  /** What it said before its last edits on this machine, newest first. */
  readonly earlier?: readonly EarlierVersion[];
};
/** Of any of several kinds, told apart by `kind`. */
export type Item<K extends Kind = Kind> = { [P in K]: ItemOf<P> }[K];

function listOtherTexts({ x = {} }: StoredRecord): string[] {
  const versions = Object.hasOwn(x, 'text') ? (x.text ?? []) : [];
  return versions.map(([, text]) => text).filter((text) => typeof text === 'string');
}

/** An entry of a page for showing; 'erased' has nothing to show, 'unreadable' is left alone and counted. */
export function readItem<K extends Kind>(
  kind: K,
  entry: unknown,
): Item<K> | 'erased' | 'unreadable' {
  if (!isStoredRecord(entry) || entry.k !== kind) return 'unreadable';
  const state = getState(entry);
  if (state === 'erased') return 'erased';
  const fields = dropEmptied(entry.f);
  if (!areWhole(kind, fields)) return 'unreadable';
  const trashedAt = state === 'trashed' && entry.d ? { trashedAt: getTime(entry.d) } : {};
  const texts = listOtherTexts(entry);
  const earlier = listEarlier(entry);
  // The compiler does not see that ItemOf of a K is one of the items of K.
  return {
    id: entry.id,
    kind,
    fields,
    ...trashedAt,
    ...(texts.length > 0 && { otherTexts: texts }),
    ...(earlier.length > 0 && { earlier }),
  };
}
