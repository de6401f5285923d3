/** The most characters (UTF-16 units) one field holds. */
export const MAX_TEXT = 20_000;

/**
 * Text as it can be kept in every store and file: lone surrogates become U+FFFD (Chromium's storage would do
 * it silently, Firefox's would not) and NUL goes. Not normalised to NFC: what the coach typed is theirs.
 */
export function cleanText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\0', '');
}

/** Cleans the strings of a field, whole, in a list or under names; anything else is given back as it came. */
export function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleanValue(part)]));
}

/** Whether a field, or an item of it, is longer than can be kept. */
export function isTooLong(value: unknown): boolean {
  if (typeof value === 'string') return value.length > MAX_TEXT;
  return Array.isArray(value) && value.some(isTooLong);
}
