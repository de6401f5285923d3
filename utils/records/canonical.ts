/**
 * JSON with keys in order: equal for equal values, whatever way a store handed the keys back
 * (Chromium sorts them). Missing and null are one, as in the stores.
 */
export function toCanonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
