/**
 * JSON with keys in order: equal for equal values, whatever way a store handed the keys back
 * (Chromium sorts them). Missing and null are one, as in the stores.
 */
export function toCanonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(toCanonical).join(',')}]`;
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${toCanonical(part)}`);
  return `{${parts.join(',')}}`;
}
