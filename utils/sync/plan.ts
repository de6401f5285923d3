import type { StoredRecord } from '../records/stored-record';
import { countBytes, QUOTA_BYTES } from './count-bytes';
import type { Codec } from './deflate';
import { fitShards, type Fit, type Fitted, type Pack } from './fit-shards';
import { getJsonLength } from './json-length';
import { getShardKey, HEADER_KEY } from './layout';
import { getRecordKey, rankRecords } from './rank';
import { HEADER, listRecords, type AreaContent, type Values } from './read-area';
import { areSame, packShard } from './shard';

/** Left for a browser that counts a little differently. */
const BUDGET = QUOTA_BYTES - 200;
/** Old notes go in one step to the lower mark and come back below the lowest, so that a new one does not move old ones each time. */
const FILL_TO = 0.995;
const TRIM_TO = 0.98;
const FILL_BELOW = 0.96;
const MAX_ROUNDS = 12;
/** Bytes of the area for a character of JSON, as long as too little is there to judge by. */
const USUAL_SHARE = 0.33;
const ENOUGH_TO_JUDGE = 60;

export type Plan = {
  /** What to write, in one call; empty when the area is as it should be. */
  readonly set: Values;
  /** Keys of shards that have nothing any more. */
  readonly remove: readonly string[];
  /** There is no room for what is to be written before the others are removed. */
  readonly removeFirst: boolean;
  /** Bytes in use after all that. */
  readonly bytes: number;
  /** Records that are then in the area. */
  readonly kept: readonly StoredRecord[];
  /** Records that stay on this machine only, for want of room or because one alone is too long. */
  readonly left: readonly StoredRecord[];
  readonly tooLong: number;
};
type Setting = { readonly content: AreaContent; readonly codec: Codec; readonly now: number };
type Sized = Fit & { readonly bytes: number; readonly kept: readonly StoredRecord[] };

/** Packs each set of records once, and not at all what lies there already. */
function createPack({ content, codec }: Setting): Pack {
  const known = new Map<string, string>();
  const numbers = new Map<StoredRecord, number>();
  const getNumber = (record: StoredRecord) => {
    const number = numbers.get(record) ?? numbers.size;
    numbers.set(record, number);
    return number;
  };
  return async (start, records) => {
    const name = `${start} ${records.map(getNumber).join(' ')}`;
    const there = content.shards.get(start);
    const raw =
      known.get(name) ??
      (there && areSame(there.records, records) ? there.raw : await packShard(records, codec));
    known.set(name, raw);
    return raw;
  };
}

/** The bytes of the area with these shards. */
function sumBytes(shards: readonly Fitted[], { otherBytes }: AreaContent): number {
  const header = shards.length > 0 ? countBytes(HEADER_KEY, HEADER) : 0;
  return shards.reduce((sum, { bytes }) => sum + bytes, otherBytes + header);
}

/** Finds the shards for the first `count` of the records; of those too long the area keeps what it has of them. */
async function size(
  records: readonly StoredRecord[],
  pack: Pack,
  starts: readonly string[],
  content: AreaContent,
): Promise<Sized> {
  const blocked = new Set(content.damaged);
  let fitted = await fitShards(records, starts, { pack, blocked });
  const { tooLong } = fitted;
  if (tooLong.length > 0) {
    const long = new Set(tooLong.map(getRecordKey));
    const older = new Map(
      listRecords(content)
        .filter((record) => long.has(getRecordKey(record)))
        .map((record) => [getRecordKey(record), record]),
    );
    const rest = records.flatMap((record) => {
      const key = getRecordKey(record);
      return long.has(key) ? (older.get(key) ?? []) : [record];
    });
    fitted = await fitShards(rest, starts, { pack, blocked });
  }
  const kept = fitted.shards.flatMap((shard) => shard.records);
  return { shards: fitted.shards, tooLong, kept, bytes: sumBytes(fitted.shards, content) };
}

/** How many of the ranked records come to about that many bytes, judged by what the first `count` come to. */
function guessCount(
  ranked: readonly StoredRecord[],
  count: number,
  bytes: number,
  wanted: number,
): number {
  const json = ranked.slice(0, count).reduce((sum, record) => sum + getJsonLength(record), 0);
  const share = count > ENOUGH_TO_JUDGE ? bytes / json : USUAL_SHARE;
  let sum = 0;
  const end = ranked.findIndex((record) => (sum += getJsonLength(record) * share) > wanted);
  return end < 0 ? ranked.length : end;
}

/** What is known while searching: so many are too many, and whether the count was raised on the way. */
type Search = { readonly tooMany: number; readonly hasGrown: boolean };

/** How many of the ranked records to try next, or undefined when `count` is right. */
function chooseNext(
  count: number,
  { bytes }: Sized,
  ranked: readonly StoredRecord[],
  { tooMany, hasGrown }: Search,
): number | undefined {
  if (bytes > BUDGET && count > 0) {
    const guessed = guessCount(ranked, count, bytes, BUDGET * (hasGrown ? FILL_TO : TRIM_TO));
    return Math.max(0, Math.min(count - 1, guessed));
  }
  const isFull = bytes >= BUDGET * (hasGrown ? TRIM_TO : FILL_BELOW);
  const most = Math.min(ranked.length, tooMany - 1);
  if (isFull || count >= most) return undefined;
  return Math.min(most, Math.max(count + 1, guessCount(ranked, count, bytes, BUDGET * FILL_TO)));
}

/** The longest stretch of the ranked records that fits. All that ranks above what is there has a claim to be there. */
async function choose(ranked: readonly StoredRecord[], setting: Setting): Promise<Sized> {
  const { content } = setting;
  const pack = createPack(setting);
  const there = new Set(listRecords(content).map(getRecordKey));
  let starts = [...content.shards.keys()];
  let count = ranked.findLastIndex((record) => there.has(getRecordKey(record))) + 1;
  let search: Search = { tooMany: Infinity, hasGrown: false };
  for (let round = 0; ; round += 1) {
    const sized = await size(ranked.slice(0, count), pack, starts, content);
    if (sized.bytes > BUDGET) search = { ...search, tooMany: count };
    // In the end it goes down only, so that there is an end.
    if (round >= MAX_ROUNDS) search = { ...search, tooMany: count };
    const next = chooseNext(count, sized, ranked, search);
    if (next === undefined) return sized;
    search = { ...search, hasGrown: search.hasGrown || next > count };
    count = next;
    starts = [...new Set([...starts, ...sized.shards.map(({ start }) => start)])];
  }
}

/**
 * What to write so that the area holds as much as fits of `records`: all that is known of each record, here and
 * there. It depends on nothing but the records and the area, so machines that know the same want the same.
 */
export async function planWrites(
  records: readonly StoredRecord[],
  setting: Setting,
): Promise<Plan> {
  const { content, now } = setting;
  const alive = new Set(
    listRecords(content)
      .filter(({ e }) => e === undefined)
      .map(getRecordKey),
  );
  const ranked = rankRecords(records, alive, now);
  const { shards, kept, bytes, tooLong } = await choose(ranked, setting);
  const changed = shards.filter(({ start, raw }) => content.shards.get(start)?.raw !== raw);
  const starts = new Set(shards.map(({ start }) => start));
  const gone = [...content.shards].filter(([start]) => !starts.has(start));
  const isHeaderDue = content.header === 'missing' && shards.length > 0;
  const keptKeys = new Set(kept.map(getRecordKey));
  return {
    set: {
      ...Object.fromEntries(changed.map(({ start, raw }) => [getShardKey(start), raw])),
      ...(isHeaderDue && { [HEADER_KEY]: HEADER }),
    },
    remove: gone.map(([start]) => getShardKey(start)),
    removeFirst: gone.reduce((sum, [, shard]) => sum + shard.bytes, bytes) > BUDGET,
    bytes,
    kept,
    left: records.filter((record) => !keptKeys.has(getRecordKey(record))),
    tooLong: tooLong.length,
  };
}
