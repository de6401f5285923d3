import { readCsvLines } from '../csv-lines';
import { unguardCell } from './formula-guard';
import { collectStems } from './collect-stems';
import { MOST_ROWS, type ReadPack } from './pack';

/** A row may break its lines; a file with more breaks than this has too many rows, or none worth reading. */
const MOST_BREAKS = 10 * MOST_ROWS;

export function readCsvPack(text: string): ReadPack {
  // Before it is parsed: millions of empty lines would take hundreds of megabytes.
  if (countBreaks(text) > MOST_BREAKS) return { ok: false, refusal: 'too_many' };
  const { columns, lines } = readCsvLines(text);
  if (!columns.has('text') || !columns.has('move')) {
    return { ok: false, refusal: 'missing_column' };
  }
  if (lines.length > MOST_ROWS) return { ok: false, refusal: 'too_many' };
  const rows = lines.map(({ line, cell, isUnclosed }) => ({
    place: line,
    problem: isUnclosed ? ('unclosed_quote' as const) : undefined,
    cell: (column: string) => unguardCell(cell(column)),
  }));
  return { ok: true, format: 'csv', ...collectStems(rows) };
}

function countBreaks(text: string): number {
  let breaks = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) breaks += 1;
  }
  return breaks;
}
