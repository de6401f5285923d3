import type { StoredRecord } from '../records/stored-record';
import { countBytes, QUOTA_BYTES_PER_ITEM } from './count-bytes';
import { getJsonLength } from './json-length';
import { getShardKey, getStart, listStarts } from './layout';

/** A shard as it should be. */
export type Fitted = {
  readonly start: string;
  readonly records: readonly StoredRecord[];
  readonly raw: string;
  readonly bytes: number;
};
export type Fit = {
  readonly shards: readonly Fitted[];
  /** Records that no item is large enough for. */
  readonly tooLong: readonly StoredRecord[];
};
/** The text of a shard of these records, which are in order of their ids. */
export type Pack = (start: string, records: readonly StoredRecord[]) => Promise<string>;

/** Neighbours that together fill less of an item are put together. Far from what a split leaves, or both would go on for ever. */
const JOIN_BELOW = QUOTA_BYTES_PER_ITEM * 0.45;
/** Compression does worse on fewer records, so a part holds a little less than its share. */
const SAFE = 0.985;

/** In characters of JSON. What is longer is parted unpacked: it would hardly fit, and packing it takes long. */
const MAX_JSON = 60_000;
const USUAL_SHARE = 0.3;

async function fit(pack: Pack, start: string, records: readonly StoredRecord[]): Promise<Fitted> {
  const json = records.reduce((sum, record) => sum + getJsonLength(record), 0);
  if (json > MAX_JSON && records.length > 1) {
    return { start, records, raw: '', bytes: json * USUAL_SHARE };
  }
  const raw = await pack(start, records);
  return { start, records, raw, bytes: countBytes(getShardKey(start), raw) };
}

function isTooBig({ bytes }: Fitted): boolean {
  return bytes > QUOTA_BYTES_PER_ITEM;
}

type End = 'first' | 'middle' | 'last';
type Setting = { readonly pack: Pack; readonly blocked: ReadonlySet<string> };
type Parts = { readonly below: Fitted; readonly above: Fitted };

/** Parts a shard in two. A part cannot take the name of a shard that is to be left alone. */
async function cut({ start, records }: Fitted, at: number, setting: Setting): Promise<Parts> {
  let seam = Math.min(records.length - 1, Math.max(1, at));
  while (seam > 1 && setting.blocked.has(records[seam]?.id ?? '')) seam -= 1;
  return {
    below: await fit(setting.pack, start, records.slice(0, seam)),
    above: await fit(setting.pack, records[seam]?.id ?? '', records.slice(seam)),
  };
}

/** Parts one end of the area so that the inner part is full: new notes come at the last end, old ones go at the first. */
async function cutEnd(whole: Fitted, end: 'first' | 'last', setting: Setting): Promise<Parts> {
  const { length } = whole.records;
  let count = Math.floor(length * (QUOTA_BYTES_PER_ITEM / whole.bytes) * SAFE);
  for (;;) {
    const parts = await cut(whole, end === 'last' ? count : length - count, setting);
    const inner = end === 'last' ? parts.below : parts.above;
    if (!isTooBig(inner) || inner.records.length === 1 || count <= 1) return parts;
    count = Math.floor(count * Math.min(SAFE, QUOTA_BYTES_PER_ITEM / inner.bytes));
  }
}

/** Parts a shard until all parts fit. */
async function part(whole: Fitted, end: End, setting: Setting): Promise<Fit> {
  if (!isTooBig(whole)) return { shards: [whole], tooLong: [] };
  const { records } = whole;
  if (records.length === 1) return { shards: [], tooLong: records };
  const { below, above } =
    end === 'middle'
      ? await cut(whole, Math.ceil(records.length / 2), setting)
      : await cutEnd(whole, end, setting);
  const parts = [
    await part(below, end === 'last' ? 'middle' : end, setting),
    await part(above, end === 'first' ? 'middle' : end, setting),
  ];
  return {
    shards: parts.flatMap(({ shards }) => shards),
    tooLong: parts.flatMap(({ tooLong }) => tooLong),
  };
}

async function joinSmall(shards: readonly Fitted[], pack: Pack): Promise<Fitted[]> {
  const joined: Fitted[] = [];
  for (const shard of shards) {
    const last = joined.at(-1);
    if (last && last.bytes + shard.bytes < JOIN_BELOW) {
      joined[joined.length - 1] = await fit(pack, last.start, [...last.records, ...shard.records]);
    } else {
      joined.push(shard);
    }
  }
  return joined;
}

/**
 * Sorts records into shards, each within the size of an item: into those that are there (`starts`) as long as they
 * fit. The same records and starts give the same shards on every machine. `blocked` starts are not used.
 */
export async function fitShards(
  records: readonly StoredRecord[],
  starts: Iterable<string>,
  { pack, blocked }: Setting,
): Promise<Fit> {
  const usable = listStarts(starts, blocked);
  const byStart = new Map<string, StoredRecord[]>();
  for (const record of [...records].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const start = getStart(usable, record.id);
    const group = byStart.get(start);
    if (group) group.push(record);
    else byStart.set(start, [record]);
  }
  const groups = [...byStart];
  const parts: Fit[] = [];
  for (const [i, [start, group]] of groups.entries()) {
    const end = i === groups.length - 1 ? 'last' : i === 0 ? 'first' : 'middle';
    parts.push(await part(await fit(pack, start, group), end, { pack, blocked }));
  }
  return {
    shards: await joinSmall(
      parts.flatMap(({ shards }) => shards),
      pack,
    ),
    tooLong: parts.flatMap(({ tooLong }) => tooLong),
  };
}
