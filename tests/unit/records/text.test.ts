import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText, cleanValue, isTooLong, MAX_TEXT } from '../../../utils/records/text';

it.each([
  ['a lone high surrogate', 'a\uD83Db', 'a\uFFFDb'],
  ['a lone low surrogate', '\uDE00', '\uFFFD'],
  ['surrogates in the wrong order', '\uDE00\uD83D', '\uFFFD\uFFFD'],
  ['an emoji', '😀', '😀'],
  ['NUL', 'a\0b', 'ab'],
  ['decomposed letters', 'e\u0301', 'e\u0301'],
  ['right-to-left text and marks', '\u202Eשלום', '\u202Eשלום'],
  ['HTML', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
])('keeps %s as it can be stored', (_what, text, kept) => {
  expect(cleanText(text)).toBe(kept);
});

it('replaces what toWellFormed replaces, and nothing twice', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 0xffff })), (units) => {
      const text = String.fromCharCode(...units);
      const cleaned = cleanText(text);
      expect(encodeURIComponent(cleaned)).toBeTypeOf('string');
      expect(cleaned.length).toBe(text.length);
      expect(cleanText(cleaned)).toBe(cleaned);
    }),
  );
});

it('cleans the strings in a list and leaves numbers alone', () => {
  expect(cleanValue(['\0a', 'b'])).toEqual(['a', 'b']);
  expect(cleanValue(7)).toBe(7);
});

it('finds a field too long only beyond the limit', () => {
  expect(isTooLong('a'.repeat(MAX_TEXT))).toBe(false);
  expect(isTooLong('a'.repeat(MAX_TEXT + 1))).toBe(true);
  expect(isTooLong(['a'.repeat(MAX_TEXT + 1)])).toBe(true);
});
