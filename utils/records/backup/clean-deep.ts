import { cleanText } from '../text';

const DEEPEST = 12;

/** What makes a parsed value one that not every store keeps: nesting, or a key that Firefox drops. */
export function findFlaw(value: unknown, depth = 0): 'too_long' | 'odd_key' | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= DEEPEST) return 'too_long';
  if (Object.hasOwn(value, '__proto__')) return 'odd_key';
  for (const part of Object.values(value)) {
    const flaw = findFlaw(part, depth + 1);
    if (flaw) return flaw;
  }
  return undefined;
}

/** The value with every text in it cleaned; the very same when there was nothing to clean. */
export function cleanDeep(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  const before = Object.entries(value);
  const after = before.map(([key, part]) => [cleanText(key), cleanDeep(part)] as const);
  const isClean = after.every(
    ([key, part], i) => key === before[i]?.[0] && Object.is(part, before[i][1]),
  );
  if (isClean) return value;
  return Array.isArray(value) ? after.map(([, part]) => part) : Object.fromEntries(after);
}
