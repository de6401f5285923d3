import type { StoredRecord } from '../records/stored-record';

const lengths = new WeakMap<StoredRecord, number>();

/** Characters of the record's JSON: what can be known of its size without packing it. */
export function getJsonLength(record: StoredRecord): number {
  const length = lengths.get(record) ?? JSON.stringify(record).length;
  lengths.set(record, length);
  return length;
}
