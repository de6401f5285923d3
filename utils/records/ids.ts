/** Every record, change and setting id. The first character keeps `__proto__` out of keys. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9_-]{7,39}$/;

/** The id is the group's name, so that two machines mean the same record. */
export const SETTING_NOW = 'setting-now';
export const SETTING_RECENT = 'setting-recent';
export const SETTING_WORDS = 'setting-words';
export const SETTING_SITES = 'setting-sites';
export const SETTING_SYNC = 'setting-sync';
export const SETTING_WORDING = 'setting-wording';

const TIME_DIGITS = 9;
const RANDOM_DIGITS = 8;

/** `length` characters of base 36; `random` answers in [0, 1). */
export function createSuffix(random: () => number, length: number): string {
  return Array.from({ length }, () => Math.floor(random() * 36).toString(36)).join('');
}

/** Time since 1970 as base 36 of fixed width, so that text order is time order. */
export function formatTime(ms: number): string {
  const limit = 36 ** TIME_DIGITS - 1;
  const whole = Math.min(Math.max(Math.floor(ms), 0), limit);
  return whole.toString(36).padStart(TIME_DIGITS, '0');
}

/** A new id that sorts by the millisecond it was made in. */
export function createId(now: number, random: () => number): string {
  return formatTime(now) + createSuffix(random, RANDOM_DIGITS);
}
