import { collectStems, type PackRow } from './collect-stems';
import { MOST_ROWS, PACK_FORMAT, PACK_VERSION, type ReadPack } from './pack';

const COLUMNS = ['id', 'text', 'move', 'purpose', 'phases', 'conversations', 'focus'];

/** Reads a list of stems, bare or in a pack. Only the names that stems have are looked at. */
export function readJsonPack(text: string): ReadPack {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, refusal: 'not_json' };
  }
  if (isFromNewer(value)) return { ok: false, refusal: 'newer_pack' };
  const entries = Array.isArray(value) ? (value as unknown[]) : read(value, 'stems');
  if (!Array.isArray(entries)) return { ok: false, refusal: 'not_a_pack' };
  if (entries.length > MOST_ROWS) return { ok: false, refusal: 'too_many' };
  return { ok: true, format: 'json', ...collectStems(entries.map(toRow)) };
}

function isFromNewer(value: unknown): boolean {
  const version = read(value, 'version');
  return read(value, 'format') === PACK_FORMAT && version !== PACK_VERSION;
}

/** Own fields only: what is called `__proto__` or `constructor` is never followed. */
function read(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function toRow(entry: unknown, index: number): PackRow {
  const place = index + 1;
  const isEntry = typeof entry === 'object' && entry !== null && !Array.isArray(entry);
  if (!isEntry) return { place, problem: 'not_an_entry', cell: () => '' };
  const isStrange = COLUMNS.some((name) => toCell(read(entry, name)) === undefined);
  return {
    place,
    problem: isStrange ? 'wrong_type' : undefined,
    cell: (name) => toCell(read(entry, name)) ?? '',
  };
}

/** As the cell of a table would say it; undefined for what no cell can say. */
function toCell(value: unknown): string | undefined {
  if (value === undefined || value === null || value === false) return '';
  if (value === true) return 'yes';
  if (typeof value === 'string') return value.trim();
  const isWords = Array.isArray(value) && value.every((word) => typeof word === 'string');
  return isWords ? value.join(' ') : undefined;
}
