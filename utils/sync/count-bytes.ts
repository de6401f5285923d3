/** The limits of `storage.sync`, the same in Chromium and Firefox. */
export const QUOTA_BYTES = 102_400;
export const QUOTA_BYTES_PER_ITEM = 8_192;

const LESS_THAN = 0x3c;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;
const utf8 = new TextEncoder();

/** Of well-formed text: each half of a surrogate pair counts for two of its four bytes. */
function countUnit(unit: number): number {
  if (unit < 0x80) return unit === LESS_THAN ? 6 : 1;
  if (unit < 0x800) return 2;
  if (unit === LINE_SEPARATOR || unit === PARAGRAPH_SEPARATOR) return 6;
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}

/** JSON of well-formed text, as Chromium makes it. */
function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  // JavaScript escapes a lone surrogate, and only that, so.
  if (!json.includes('\\ud')) return json;
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.replace(/\p{Surrogate}/gu, '\uFFFD') : part,
  );
}

/**
 * What an item counts against the quota, exact to Chromium's own count: the key, and JSON in which `<` and
 * U+2028/9 take six bytes (base/json/string_escape.cc) and a lone surrogate is U+FFFD. Firefox counts `<` as
 * one, so there it is never too little. For strings, whole numbers, lists and plain objects of them.
 */
export function countBytes(key: string, value: unknown): number {
  const json = toJson(value);
  let bytes = utf8.encode(key).length;
  for (let i = 0; i < json.length; i += 1) bytes += countUnit(json.charCodeAt(i));
  return bytes;
}
