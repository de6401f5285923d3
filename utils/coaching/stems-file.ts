import { csvParseRows, dsvFormat } from 'd3-dsv';
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
  const source = csv.startsWith('\uFEFF') ? csv.slice(1) : csv;
  const [header = [], ...rows] = rowsOf(source);
  const columns = columnsOf(header);
  if (!columns.has('text') || !columns.has('move')) {
    return { stems: [], problems: [{ line: 1, problem: 'missing_column' }] };
  }
  const parsed: ParsedStems = { stems: [], problems: [] };
  const swallowing = endsInsideQuotes(source, rows) ? rows.at(-1) : undefined;
  const seen = new Set<string>();
  let line = 1 + breaksWithin(header);
  for (const row of rows) {
    line += 1;
    if (row === swallowing) parsed.problems.push({ line, problem: 'unclosed_quote' });
    else if (row.some((cell) => cell.trim() !== '')) addRow(parsed, { row, columns, line, seen });
    line += breaksWithin(row);
  }
  return parsed;
}

type Row = {
  row: readonly string[];
  columns: ReadonlyMap<string, number>;
  line: number;
  seen: Set<string>;
};

function addRow(parsed: ParsedStems, { row, columns, line, seen }: Row): void {
  const { stem, problems } = readStemRow((name) => row[columns.get(name) ?? -1]?.trim() ?? '');
  if (seen.has(stem.id)) problems.push('duplicate_id');
  seen.add(stem.id);
  if (problems.length === 0) parsed.stems.push(stem);
  for (const problem of problems) parsed.problems.push({ line, problem });
}

/** A spreadsheet set to a decimal comma writes semicolons; one that copies cells writes tabs. */
function rowsOf(source: string): string[][] {
  const header = /^.*/.exec(source)?.[0] ?? '';
  const separator = [';', '\t'].find(
    (mark) => header.split(mark).length > header.split(',').length,
  );
  return separator === undefined ? csvParseRows(source) : dsvFormat(separator).parseRows(source);
}

/** The first of two columns with one name counts. */
function columnsOf(header: readonly string[]): Map<string, number> {
  const columns = new Map<string, number>();
  header.forEach((name, index) => {
    const key = name.trim().toLowerCase();
    if (!columns.has(key)) columns.set(key, index);
  });
  return columns;
}

function breaksWithin(row: readonly string[]): number {
  let breaks = 0;
  for (const cell of row) {
    if (cell.includes('\n') || cell.includes('\r')) breaks += cell.split(/\r\n|\r|\n/).length - 1;
  }
  return breaks;
}

/** d3-dsv reads a quote that is never closed to the end of the file and says nothing. */
function endsInsideQuotes(source: string, rows: readonly string[][]): boolean {
  const lastCell = rows.at(-1)?.at(-1) ?? '';
  return /[\r\n]/.test(lastCell) && source.split('"').length % 2 === 0;
}
