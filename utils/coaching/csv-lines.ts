import { csvParseRows, dsvFormat } from 'd3-dsv';

export type CsvLine = {
  /** Counts the lines of the file from 1, so that a text editor finds it. */
  line: number;
  /** Trimmed; empty for a column that is not there. */
  cell: (column: string) => string;
  /** The last line, when a quote in it is never closed: it has swallowed the rest. */
  isUnclosed: boolean;
};

export type CsvFile = { columns: ReadonlySet<string>; lines: CsvLine[] };

/** Reads a table as a spreadsheet writes it; empty lines are left out, column names are in small letters. */
export function readCsvLines(csv: string): CsvFile {
  const source = csv.startsWith('\uFEFF') ? csv.slice(1) : csv;
  const [header = [], ...rows] = rowsOf(source);
  const columns = columnsOf(header);
  const swallowing = endsInsideQuotes(source, rows) ? rows.at(-1) : undefined;
  const lines: CsvLine[] = [];
  let line = 1 + breaksWithin(header);
  for (const row of rows) {
    line += 1;
    const isUnclosed = row === swallowing;
    const cell = (name: string) => row[columns.get(name) ?? -1]?.trim() ?? '';
    if (isUnclosed || row.some((value) => value.trim() !== '')) {
      lines.push({ line, cell, isUnclosed });
    }
    line += breaksWithin(row);
  }
  return { columns: new Set(columns.keys()), lines };
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
