import * as v from 'valibot';
import { ID_PATTERN } from './ids';
import { KINDS, type FieldChanges, type Kind } from './kinds';
import { areChanges } from './schemas';
import { cleanValue, isTooLong } from './text';

/** Creates the record, or edits the fields given; null empties an optional field. */
export type Put = {
  [K in Kind]: { readonly kind: K; readonly id: string; readonly fields: FieldChanges<K> };
}[Kind];

export type Target = { readonly kind: Kind; readonly id: string };

/** A draft whose words this change keeps. One typed after `at` is left alone: it holds newer words. */
export type DraftDone = { readonly key: string; readonly at: number };

/** What a surface asks for, all or nothing. Sent again under the same id it changes nothing twice. */
export type Change = {
  readonly id: string;
  readonly puts?: readonly Put[];
  readonly trash?: readonly Target[];
  readonly restore?: readonly Target[];
  readonly erase?: readonly Target[];
  /** Leaves the records with one version of each field, the one that `puts` gives or that was on top. */
  readonly settle?: readonly Target[];
  readonly draftDone?: readonly DraftDone[];
};

export type Refusal =
  | 'storage-full'
  | 'too-long'
  | 'invalid'
  /** The record was erased, perhaps on another surface; the words sent are not kept. */
  | 'erased'
  | 'newer-data'
  | 'storage-error';
export type ChangeResult = { ok: true } | { ok: false; reason: Refusal };
type Parsed = { ok: true; change: Change } | { ok: false; reason: 'invalid' | 'too-long' };

/** The part of a draft's key after `draft:`, as in `popup:note` or `panel:note:m1x…`. */
const DRAFT_KEY_PATTERN = /^[a-z0-9_-]{1,40}(:[a-z0-9_-]{1,40}){1,2}$/;

const MAX_PARTS = 1_000;
const id = v.pipe(v.string(), v.regex(ID_PATTERN));
const kind = v.picklist(KINDS);
const listOf = <T extends v.GenericSchema>(part: T) =>
  v.exactOptional(v.pipe(v.array(part), v.maxLength(MAX_PARTS)));
const targets = listOf(v.strictObject({ kind, id }));
const schema = v.strictObject({
  id,
  puts: listOf(v.strictObject({ kind, id, fields: v.record(v.string(), v.unknown()) })),
  trash: targets,
  restore: targets,
  erase: targets,
  settle: targets,
  draftDone: listOf(
    v.strictObject({
      key: v.pipe(v.string(), v.regex(DRAFT_KEY_PATTERN)),
      at: v.pipe(v.number(), v.finite()),
    }),
  ),
});

type RawPut = { kind: Kind; id: string; fields: Record<string, unknown> };

function cleanPut({ kind, id, fields }: RawPut): RawPut {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return {
    kind,
    id,
    fields: Object.fromEntries(given.map(([name, value]) => [name, cleanValue(value)])),
  };
}

function isPut(put: RawPut): put is RawPut & Put {
  return areChanges(put.kind, put.fields);
}

/** A change as it came by message: text cleaned, and refused whole if any part is not as it should be. */
export function parseChange(value: unknown): Parsed {
  if (!v.is(schema, value)) return { ok: false, reason: 'invalid' };
  const { puts: rawPuts = [], ...rest } = value;
  const cleaned = rawPuts.map(cleanPut);
  if (cleaned.some(({ fields }) => Object.values(fields).some(isTooLong))) {
    return { ok: false, reason: 'too-long' };
  }
  const puts = cleaned.filter(isPut);
  if (puts.length < cleaned.length) return { ok: false, reason: 'invalid' };
  return { ok: true, change: { ...rest, puts } };
}
