import { csvFormatRows } from 'd3-dsv';
import type { OwnLibrary } from '../library';
import type { Stem } from '../stem';
import { guardCell } from './formula-guard';
import { PACK_FORMAT, PACK_VERSION, type PackFormat, type PackStem } from './pack';

/** What a coach would take along: their own stems, and the built-in ones with a mark. */
export function collectPack(builtin: readonly Stem[], library: OwnLibrary): PackStem[] {
  const favourites = new Set(library.favouriteIds);
  const hidden = new Set(library.hiddenIds);
  const mark = (stem: Stem): PackStem => ({
    ...stem,
    ...(favourites.has(stem.id) && { favourite: true }),
    ...(hidden.has(stem.id) && { hidden: true }),
  });
  const marked = builtin.filter(({ id }) => favourites.has(id) || hidden.has(id));
  return [...library.own, ...marked].map(mark);
}

/** The file's text. readPack reads it back to the same stems. */
export function writePack(stems: readonly PackStem[], format: PackFormat): string {
  return format === 'json' ? writeJson(stems) : writeCsv(stems);
}

function writeJson(stems: readonly PackStem[]): string {
  const pack = { format: PACK_FORMAT, version: PACK_VERSION, stems };
  return `${JSON.stringify(pack, null, 2)}\n`;
}

const COLUMNS = 'id,move,purpose,phases,conversations,focus,favourite,hidden,text'.split(',');

/** With a byte order mark: without one, Excel takes UTF-8 for something else. */
function writeCsv(stems: readonly PackStem[]): string {
  const rows = stems.map((stem) => [
    stem.id,
    stem.move,
    stem.purpose ?? '',
    stem.phases.join(' '),
    stem.conversations.join(' '),
    stem.focus.join(' '),
    stem.favourite ? 'yes' : '',
    stem.hidden ? 'yes' : '',
    stem.text,
  ]);
  const cells = rows.map((row) => row.map(guardCell));
  return `\uFEFF${csvFormatRows([COLUMNS, ...cells])}\r\n`;
}
