import { readCsvLines } from './csv-lines';
import type { Stem } from './stem';
import { readStemRow, type StemProblem } from './stem-row';

export type ParsedStems = {
  stems: Stem[];
  /** `line` counts the lines of the file from 1, so that a text editor finds it. */
  problems: { line: number; problem: StemProblem }[];
};

/**
 * Reads a stems file as a spreadsheet writes it: columns in any order, others ignored, only `text`
 * and `move` required. A line with a problem gives no stem; the other lines are unaffected.
 * A stem without phases or conversations fits all of them; without an id it gets one from its text.
 */
export function parseStems(csv: string): ParsedStems {
  const { columns, lines } = readCsvLines(csv);
  if (!columns.has('text') || !columns.has('move')) {
    return { stems: [], problems: [{ line: 1, problem: 'missing_column' }] };
  }
  const parsed: ParsedStems = { stems: [], problems: [] };
  const seen = new Set<string>();
  for (const { line, cell, isUnclosed } of lines) {
    if (isUnclosed) {
      parsed.problems.push({ line, problem: 'unclosed_quote' });
      continue;
    }
    const { stem, problems } = readStemRow(cell);
    if (seen.has(stem.id)) problems.push('duplicate_id');
    seen.add(stem.id);
    if (problems.length === 0) parsed.stems.push(stem);
    for (const problem of problems) parsed.problems.push({ line, problem });
  }
  return parsed;
}
