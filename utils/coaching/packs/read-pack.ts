import { decodePack } from './decode-pack';
import { MOST_BYTES, type ReadPack } from './pack';
import { readCsvPack } from './read-csv-pack';
import { readJsonPack } from './read-json-pack';

/**
 * Reads a file of stems, JSON or CSV by what it looks like, whatever its name. An entry with a problem
 * gives no stem; a file that cannot be read, or is larger than any pack, is refused whole.
 */
export function readPack(bytes: Uint8Array): ReadPack {
  if (bytes.length > MOST_BYTES) return { ok: false, refusal: 'too_big' };
  const text = decodePack(bytes);
  if (text === undefined) return { ok: false, refusal: 'not_text' };
  if (text.trim() === '') return { ok: false, refusal: 'empty' };
  return /^\s*[[{]/.test(text) ? readJsonPack(text) : readCsvPack(text);
}
