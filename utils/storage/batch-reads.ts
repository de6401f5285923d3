import type { Stored, StorageKey } from './area';

type Read = (keys: readonly StorageKey[]) => Promise<Stored>;

/**
 * Reads asked for in one tick go to the browser as one, at the end of that tick: a surface that opens asks for many
 * small things at once, and a call costs the same however little it asks for. What they read is of one moment.
 */
export function batchReads(read: Read): Read {
  let waiting: { keys: Set<StorageKey>; stored: Promise<Stored> } | undefined;

  const start = () => {
    const keys = new Set<StorageKey>();
    const stored = Promise.resolve().then(() => {
      waiting = undefined;
      return read([...keys]);
    });
    return { keys, stored };
  };

  return async (wanted) => {
    const { keys, stored } = (waiting ??= start());
    for (const key of wanted) keys.add(key);
    const found = await stored;
    const own = wanted.filter((key) => Object.hasOwn(found, key));
    return Object.fromEntries(own.map((key) => [key, found[key]]));
  };
}
