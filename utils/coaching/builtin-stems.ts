import type { Stem } from './stem';
import { readStemsTable } from './stems-table';

/** The library that comes with Good Question, in the order of stems.csv. */
export const builtinStems: readonly Stem[] = readStemsTable();

const byId = new Map(builtinStems.map((stem) => [stem.id, stem]));

export function findStem(id: string): Stem | undefined {
  return byId.get(id);
}

/** For an id that is written in our own source; throws when the library has no such stem. */
export function getStem(id: string): Stem {
  const stem = byId.get(id);
  if (!stem) throw new Error(`The built-in library has no stem ${id}`);
  return stem;
}
