import { toCanonical } from '../records/canonical';
import { isStoredRecord, type StoredRecord } from '../records/stored-record';
import { decodeBytes, encodeBytes } from './base91';
import { packColumns, unpackColumns, type Packed } from './columns';
import { getChecksum } from './checksum';
import { countBytes } from './count-bytes';
import type { Codec } from './deflate';
import { decodeWords, encodeWords } from './word-codes';

/** What no shard of 8 kB can honestly come to. Guards against a value made to swell. */
const MAX_INFLATED = 1_000_000;
/** What the first two characters say of the rest. */
const JSON_FORM = 'j1';
const COLUMNS_FORM = 'z1';
const WORDS_FORM = 'w1';
const FORM_LENGTH = 2;
const CHECK_BYTES = 4;
const MAX_BITS = 0xffff;

/** Deflate-raw has no check of its own, and a changed letter must not pass for what was written. */
function getCheck(bytes: Uint8Array): Uint8Array {
  const hash = getChecksum(bytes);
  return Uint8Array.from([hash >>> 24, hash >>> 16, hash >>> 8, hash]);
}

function joinParts(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The same records, whatever the order of them and of their parts. */
export function areSame(a: readonly StoredRecord[], b: readonly StoredRecord[]): boolean {
  if (a.length !== b.length) return false;
  const there = new Set(b.map(toCanonical));
  return a.every((record) => there.has(toCanonical(record)));
}

type Form = typeof COLUMNS_FORM | typeof WORDS_FORM;

async function packBinary(form: Form, { text, bits }: Packed, codec: Codec): Promise<string> {
  const bytes = form === WORDS_FORM ? encodeWords(text) : new TextEncoder().encode(text);
  const deflated = await codec.deflate(bytes);
  const length = Uint8Array.from([bits.length >> 8, bits.length & 255]);
  const body = joinParts(length, bits, deflated);
  return form + encodeBytes(joinParts(getCheck(body), body));
}

/** The records in columns, if that is possible without loss: nothing may be written that says less. */
function findColumns(records: readonly StoredRecord[]): Packed | undefined {
  const packed = packColumns(records);
  if (packed.bits.length > MAX_BITS) return undefined;
  try {
    return areSame(unpackColumns(packed), records) ? packed : undefined;
  } catch {
    return undefined;
  }
}

/** Records, no two with the same kind and id, as the text of one item in the form that takes the fewest bytes. */
export async function packShard(records: readonly StoredRecord[], codec: Codec): Promise<string> {
  const json = JSON_FORM + JSON.stringify(records);
  const packed = findColumns(records);
  if (!packed) return json;
  const forms = await Promise.all([
    packBinary(WORDS_FORM, packed, codec),
    packBinary(COLUMNS_FORM, packed, codec),
  ]);
  return [...forms, json].reduce((best, text) =>
    countBytes('', text) < countBytes('', best) ? text : best,
  );
}

async function unpackBinary(form: Form, text: string, codec: Codec): Promise<StoredRecord[]> {
  const bytes = decodeBytes(text);
  if (!bytes) throw new Error('Signs that were never written.');
  const body = bytes.subarray(CHECK_BYTES);
  if (getCheck(body).some((byte, i) => byte !== bytes[i])) throw new Error('The check fails.');
  const end = 2 + (body[0] ?? 0) * 256 + (body[1] ?? 0);
  const inflated = await codec.inflate(body.subarray(end), MAX_INFLATED);
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return unpackColumns({
    text: form === WORDS_FORM ? decodeWords(inflated) : utf8.decode(inflated),
    bits: body.subarray(2, end),
  });
}

function unpackJson(text: string): StoredRecord[] {
  const records = JSON.parse(text) as unknown;
  if (!Array.isArray(records) || !records.every(isStoredRecord)) throw new Error('No records.');
  return records;
}

/** The records of an item; 'damaged' when it is not one that this version can read, whatever the cause. */
export async function unpackShard(
  value: unknown,
  codec: Codec,
): Promise<StoredRecord[] | 'damaged'> {
  if (typeof value !== 'string') return 'damaged';
  const body = value.slice(FORM_LENGTH);
  try {
    if (value.startsWith(JSON_FORM)) return unpackJson(body);
    for (const form of [WORDS_FORM, COLUMNS_FORM] as const) {
      if (value.startsWith(form)) return await unpackBinary(form, body, codec);
    }
  } catch {
    return 'damaged';
  }
  return 'damaged';
}
