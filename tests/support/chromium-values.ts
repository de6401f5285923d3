/** What Chromium's storage makes of a value on the way in (measured in Chromium 156). */

const ABSENT = Symbol('absent');
const DEPTH_LIMIT = 100;

function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

function coerceObject(value: object, above: readonly object[]): unknown {
  if (ArrayBuffer.isView(value)) throw new Error('Cannot serialize value to JSON');
  if (above.includes(value)) return null;
  const path = [...above, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item) => {
      const kept = coerce(item, path);
      return kept === ABSENT ? null : kept;
    });
  }
  const entries = Object.entries(value)
    .map(([key, part]) => [toWellFormed(key), coerce(part, path)] as const)
    .filter(([, part]) => part !== ABSENT)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function coerce(value: unknown, above: readonly object[]): unknown {
  if (above.length >= DEPTH_LIMIT) return null;
  if (typeof value === 'string') return toWellFormed(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : ABSENT;
  if (typeof value === 'object' && value !== null) return coerceObject(value, above);
  return value === null || typeof value === 'boolean' ? value : ABSENT;
}

/** The JSON that is stored, keys in order; undefined when the key is skipped. */
export function toChromiumJson(value: unknown): string | undefined {
  const kept = coerce(value, []);
  return kept === ABSENT ? undefined : JSON.stringify(kept);
}

/** Bytes that count against the quota: the key, and JSON in which `<` and U+2028/9 are escaped. */
export function countChromiumBytes(key: string, json: string): number {
  const escaped = json.replace(/[<\u2028\u2029]/g, '\\u0000');
  return new TextEncoder().encode(key).length + new TextEncoder().encode(escaped).length;
}
