/**
 * Records lie in shards by id, and so by when they were made: each shard is named by the lowest id that goes into
 * it, and the first takes all lower ones. So the names there are say where a record belongs, a new note touches
 * the last shard only, and what is told of one time is compressed together.
 */
const PREFIX = 's:';
export const HEADER_KEY = 'head';
/** Shorter than any id. There are two because one may hold what cannot be read. */
const FIRST_STARTS = ['0', '00'];

export function getShardKey(start: string): string {
  return `${PREFIX}${start}`;
}

/** The start of the shard stored under the key, undefined for any other key. */
export function findStart(key: string): string | undefined {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;
}

/** The starts to sort records by: those of shards that can be written, and one for the lowest ids. */
export function listStarts(starts: Iterable<string>, blocked: ReadonlySet<string>): string[] {
  const sorted = [...starts].filter((start) => !blocked.has(start)).sort();
  const first = FIRST_STARTS.find((start) => !blocked.has(start));
  return first === undefined || sorted.includes(first) ? sorted : [first, ...sorted].sort();
}

/** The start of the shard that an id belongs to. */
export function getStart(starts: readonly string[], id: string): string {
  return starts.findLast((start) => start <= id) ?? starts[0] ?? '';
}
