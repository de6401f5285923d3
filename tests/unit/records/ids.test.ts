import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createId, ID_PATTERN, SETTING_NOW, SETTING_RECENT } from '../../../utils/records/ids';

it('makes ids that sort by time', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 45 }), fc.nat({ max: 2 ** 45 }), (a, b) => {
      fc.pre(a < b);
      const first = createId(a, () => 0.999);
      expect(first).toMatch(ID_PATTERN);
      expect(first < createId(b, () => 0)).toBe(true);
    }),
  );
});

it('makes different ids in one millisecond', () => {
  const ids = Array.from({ length: 1_000 }, () => createId(1_764_000_000_000, Math.random));
  expect(new Set(ids).size).toBe(1_000);
});

it.each([SETTING_NOW, SETTING_RECENT])('takes %s as an id', (id) => {
  expect(id).toMatch(ID_PATTERN);
});

it.each(['__proto__', '__defineGetter__', 'short', 'Upper-case', 'a'.repeat(41), '', 'new\nline1'])(
  'takes %j for no id',
  (id) => {
    expect(id).not.toMatch(ID_PATTERN);
  },
);
