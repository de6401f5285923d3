import { readStemRow } from '../stem-row';
import { LONGEST_CELL, type Pack, type PackProblem, type PackStem } from './pack';

/** An entry of a file, whatever its format. */
export type PackRow = {
  place: number;
  /** What is wrong with it before its cells are looked at. */
  problem: PackProblem | undefined;
  cell: (column: string) => string;
};

const COLUMNS = [
  'id',
  'move',
  'purpose',
  'phases',
  'conversations',
  'focus',
  'favourite',
  'hidden',
];
const NO = new Set(['', 'no', 'false', '0', 'n']);

/** The stems of the rows that are whole, and what is wrong with the others. */
export function collectStems(rows: readonly PackRow[]): Pick<Pack, 'stems' | 'problems'> {
  const stems: PackStem[] = [];
  const problems: Pack['problems'] = [];
  for (const row of rows) {
    const read = readRow(row);
    if (read.problems.length === 0) stems.push(read.stem);
    for (const problem of read.problems) problems.push({ place: row.place, problem });
  }
  return { stems, problems };
}

function readRow({ problem, cell }: PackRow): { stem: PackStem; problems: PackProblem[] } {
  const isLong = COLUMNS.some((column) => cell(column).length > LONGEST_CELL);
  const early = problem ?? (isLong ? 'cell_too_long' : undefined);
  const clean = (column: string) => toWellFormed(early ? '' : cell(column));
  const { stem, problems } = readStemRow(clean);
  return {
    stem: {
      ...stem,
      ...(isYes(clean('favourite')) && { favourite: true }),
      ...(isYes(clean('hidden')) && { hidden: true }),
    },
    problems: early ? [early] : problems,
  };
}

function isYes(cell: string): boolean {
  return !NO.has(cell.toLowerCase());
}

/** As storage will keep it, so that a file read again is recognised. */
function toWellFormed(cell: string): string {
  return cell
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('\0', '')
    .trim();
}
