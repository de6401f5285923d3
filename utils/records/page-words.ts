import type { Kind } from './kinds';
import type { Page } from './pages';
import { isStoredRecord } from './stored-record';
import { listWords } from './word-search';

/**
 * Which words a page may hold, as 2 kB: a Bloom filter (Bloom 1970) of all runs of three and four characters in its
 * texts, so that a search for rare words reads only pages that hold them. A run of four is a better witness, one of
 * three serves words as short. Of 100 notes of 300 characters it rules out all but a few pages for most words.
 */
export type PageWords = string;

const BITS = 16_384;
const SEARCHED: Partial<Record<Kind, readonly string[]>> = {
  note: ['text', 'quote', 'title'],
  prompt: ['text'],
};

/** The texts of a record's fields that a search looks into, one a line. */
export function getSearched(kind: Kind, fields: Readonly<Record<string, unknown>>): string {
  const texts = (SEARCHED[kind] ?? []).map((name) => fields[name]);
  return texts.filter((text) => typeof text === 'string').join('\n');
}

/** FNV-1a with its bits stirred once more: neighbours in the alphabet must not be neighbours in the filter. */
function hash(word: string, start: number, length: number): number {
  let sum = 0x811c9dc5 ^ length;
  for (let i = start; i < start + length; i += 1) {
    sum = Math.imul(sum ^ word.charCodeAt(i), 0x01000193);
  }
  return Math.imul(sum ^ (sum >>> 15), 0x85ebca6b) >>> 0;
}

/** Two bits for each run of three characters, one for each of four. */
function listBits(word: string): number[] {
  const bits: number[] = [];
  for (let start = 0; start + 3 <= word.length; start += 1) {
    const three = hash(word, start, 3);
    bits.push(three % BITS, (three >>> 16) % BITS);
    if (start + 4 <= word.length) bits.push((hash(word, start, 4) >>> 8) % BITS);
  }
  return bits;
}

function isDescribed(described: unknown): described is PageWords {
  return typeof described === 'string' && described.length === Math.ceil(BITS / 24) * 4;
}

/**
 * Undefined for kinds that are not searched. `before` is the page that this one came from and what was said of it:
 * then only what is new is looked at, and what is gone stays said.
 */
export function describeWords(
  kind: Kind,
  page: Page,
  before: { page: Page; words: unknown } = { page: [], words: undefined },
): PageWords | undefined {
  if (!SEARCHED[kind]) return undefined;
  const said = isDescribed(before.words) ? atob(before.words) : '';
  const bytes = new Uint8Array(BITS / 8);
  for (let i = 0; i < said.length; i += 1) bytes[i] = said.charCodeAt(i);
  const old = new Set(said === '' ? [] : before.page);
  const added = page.filter((entry) => !old.has(entry)).filter(isStoredRecord);
  const texts = added.map(({ f }) => getSearched(kind, f));
  for (const word of new Set(listWords(texts.join('\n')))) {
    for (const bit of listBits(word)) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return btoa(String.fromCharCode(...bytes));
}

/** Whether a page may hold all of the words, as `listWords` gives them; false only if it surely does not. */
export function mayHoldWords(described: unknown, words: readonly string[]): boolean {
  if (!isDescribed(described)) return true;
  const bytes = atob(described);
  return words.every((word) =>
    listBits(word).every((bit) => (bytes.charCodeAt(bit >> 3) & (1 << (bit & 7))) !== 0),
  );
}
