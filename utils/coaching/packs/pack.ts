import type { Stem } from '../stem';
import type { StemProblem } from '../stem-row';

/** A stem in a file, and what the coach who wrote the file thinks of it. */
export type PackStem = Stem & { favourite?: true; hidden?: true };

/** Why nothing of a file can be read. */
export type PackRefusal =
  | 'too_big'
  | 'too_many'
  | 'empty'
  | 'not_text'
  | 'not_json'
  | 'not_a_pack'
  | 'newer_pack'
  | 'missing_column';

export type PackProblem = StemProblem | 'not_an_entry' | 'wrong_type' | 'cell_too_long';

export type PackFormat = 'csv' | 'json';

export type Pack = {
  ok: true;
  format: PackFormat;
  stems: PackStem[];
  /** `place` is the line of a CSV file or the entry of a JSON file, both counted from 1. */
  problems: { place: number; problem: PackProblem }[];
};

export type ReadPack = Pack | { ok: false; refusal: PackRefusal };

export const MOST_BYTES = 5 * 1024 * 1024;
export const MOST_ROWS = 10_000;
export const LONGEST_CELL = 20_000;
/** The name and version that a JSON pack bears. */
export const PACK_FORMAT = 'good-question-stems';
export const PACK_VERSION = 1;
