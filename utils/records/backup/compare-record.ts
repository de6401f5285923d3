import { toCanonical } from '../canonical';
import { mergeRecords } from '../merge-records';
import { isAlive, type StoredRecord } from '../stored-record';

/**
 * What taking a record in would come to:
 * - `new`: it is not here
 * - `newer`: it has later words than the one here
 * - `both`: both sides wrote without knowledge of the other; both versions are kept
 * - `same`: it brings nothing
 * - `deleted-here`: it was deleted here after it was written; it stays so unless a person asks for it
 * - `deleted-there`: it was deleted where it was written; it stays here
 * - `gone`: it was deleted there and is not here
 */
export type Comparison =
  'new' | 'newer' | 'both' | 'same' | 'deleted-here' | 'deleted-there' | 'gone';

function countOthers({ x = {} }: StoredRecord): number {
  return Object.values(x).reduce((sum, versions) => sum + versions.length, 0);
}

export function compareRecord(here: StoredRecord | undefined, theirs: StoredRecord): Comparison {
  if (!here) return isAlive(theirs) ? 'new' : 'gone';
  const merged = mergeRecords(here, theirs);
  if (isAlive(here) && !isAlive(merged)) return 'deleted-there';
  if (isAlive(theirs) && !isAlive(merged)) return 'deleted-here';
  if (toCanonical(merged) === toCanonical(here)) return 'same';
  return countOthers(merged) > countOthers(here) ? 'both' : 'newer';
}
