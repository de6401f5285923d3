import type { Kind } from '../records/kinds';
import type { NowView } from '../records/now-view';
import { readNow } from '../storage/read-now';
import type { Reader } from '../storage/reader';

/** Records of these kinds tell with whom, where, in which words and in which plan the pair is. */
export const NOW_KINDS: readonly Kind[] = ['partner', 'cycle', 'setting', 'meeting', 'prompt'];

const held = new WeakMap<Reader, Promise<NowView>>();

/** The shared now as it is stored; held until it changes, for a palette waits for it with each key. */
export function readSharedNow(reader: Reader): Promise<NowView> {
  const known = held.get(reader);
  if (known) return known;
  const reading = readNow(reader);
  held.set(reader, reading);
  reading.catch(() => held.delete(reader));
  return reading;
}

/** The store tells of every write once it is done, so what is read from then on is what was written. */
export function forgetNow(reader: Reader, written: ReadonlySet<Kind>): void {
  if (NOW_KINDS.some((kind) => written.has(kind))) held.delete(reader);
}
