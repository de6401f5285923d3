import type { Kind } from '../records/kinds';
import type { Reader } from '../storage/reader';

/** What is read from records: at hand until one of the kinds it is made of is written. */
export type Held<T> = {
  read: (reader: Reader) => Promise<T>;
  forget: (reader: Reader, written: ReadonlySet<Kind>) => void;
};

/**
 * The store tells of every write once it is done, so no writer can leave `forget` out. Not by listening to storage: that
 * would start the worker with each letter of a draft.
 */
export function holdUntilWritten<T>(
  kinds: readonly Kind[],
  readAnew: (reader: Reader) => Promise<T>,
): Held<T> {
  const held = new WeakMap<Reader, Promise<T>>();
  return {
    read(reader) {
      const known = held.get(reader);
      if (known) return known;
      const reading = readAnew(reader);
      held.set(reader, reading);
      reading.catch(() => held.get(reader) === reading && held.delete(reader));
      return reading;
    },
    forget(reader, written) {
      if (kinds.some((kind) => written.has(kind))) held.delete(reader);
    },
  };
}
