import * as v from 'valibot';
import type { StoredRecord } from '../records/stored-record';
import { countBytes } from './count-bytes';
import type { Codec } from './deflate';
import { findStart, HEADER_KEY } from './layout';
import { unpackShard } from './shard';

/** Of what is stored in the sync area. `minReader` rises when an older version would misread it. */
const SYNC_SCHEMA = 1;
export const HEADER = { schema: SYNC_SCHEMA, minReader: SYNC_SCHEMA } as const;
export type Values = Readonly<Record<string, unknown>>;

export type Shard = {
  readonly raw: string;
  readonly records: readonly StoredRecord[];
  readonly bytes: number;
};
/** The sync area as it was at one moment. */
export type AreaContent = {
  /** 'newer': a newer version writes here; 'unreadable': it says that this one cannot even read it. */
  readonly header: 'missing' | 'known' | 'newer' | 'unreadable';
  /** By start. */
  readonly shards: ReadonlyMap<string, Shard>;
  /** Starts of shards that cannot be decoded. They are left alone. */
  readonly damaged: readonly string[];
  /** Bytes that are not ours to change: damaged shards and keys of unknown meaning. */
  readonly otherBytes: number;
};

const headerSchema = v.looseObject({ schema: v.number(), minReader: v.number() });

function readHeader(value: unknown): AreaContent['header'] {
  if (!v.is(headerSchema, value)) return 'missing';
  if (value.minReader > SYNC_SCHEMA) return 'unreadable';
  return value.schema > SYNC_SCHEMA ? 'newer' : 'known';
}

export type ReadContent = (values: Values) => Promise<AreaContent>;

/** More than an area has, so that one that did not change need not be decoded again. */
const REMEMBERED = 64;

function rememberDecoded(codec: Codec) {
  const known = new Map<string, readonly StoredRecord[]>();
  return async (raw: unknown) => {
    const decoded = typeof raw === 'string' ? known.get(raw) : undefined;
    if (decoded) return decoded;
    const records = await unpackShard(raw, codec);
    if (typeof raw === 'string' && records !== 'damaged') {
      known.set(raw, records);
      const [oldest] = known.keys();
      if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    }
    return records;
  };
}

/**
 * The way to decode all that is in an area. One shard that cannot be decoded does not keep the others from being
 * read.
 */
export function createContentReader(codec: Codec): ReadContent {
  const decode = rememberDecoded(codec);
  return async ({ [HEADER_KEY]: header, ...items }) => {
    const shards = new Map<string, Shard>();
    const damaged: string[] = [];
    let otherBytes = 0;
    const readItem = async ([key, raw]: [string, unknown]) => {
      const start = findStart(key);
      const bytes = countBytes(key, raw);
      const records = start === undefined ? 'damaged' : await decode(raw);
      if (start !== undefined && typeof raw === 'string' && records !== 'damaged') {
        shards.set(start, { raw, records, bytes });
        return;
      }
      otherBytes += bytes;
      if (start !== undefined) damaged.push(start);
    };
    await Promise.all(Object.entries(items).map(readItem));
    return { header: readHeader(header), shards, damaged: damaged.sort(), otherBytes };
  };
}

/** Every record in the area. The same one can be there more than once, in different states. */
export function listRecords({ shards }: AreaContent): StoredRecord[] {
  return [...shards.values()].flatMap(({ records }) => records);
}
