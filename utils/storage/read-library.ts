import { describeLibrary } from '../records/library';
import type { OwnLibrary } from '../coaching/library';
import type { Reader } from './reader';

/** Reads the coach's own stems and marks: a page for each hundred of them. */
export async function readLibrary(reader: Reader): Promise<OwnLibrary> {
  const [stems, marks] = await Promise.all([reader.list('stem'), reader.list('mark')]);
  return describeLibrary(stems.items, marks.items);
}
