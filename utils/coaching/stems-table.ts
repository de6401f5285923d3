import type { Stem } from './stem';
import { parseStems } from './stems-file';
import stemsFile from './stems.csv?raw';

/** The stems of stems.csv. A build parses them beforehand (scripts/building/parse-stems.mjs): a worker starts often. */
export function readStemsTable(): Stem[] {
  return parseStems(stemsFile).stems;
}
