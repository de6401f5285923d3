import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createOrderKey, createOrderKeys } from '../../../utils/records/order-key';

/** Moves as a coach could make them: which question, to which place. */
const moves = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 200 });

it('orders any sequence of moves, each by a new key for the moved question only', () => {
  fc.assert(
    fc.property(moves, (sequence) => {
      const rows = createOrderKeys(20).map((key, id) => ({ id, key }));
      for (const [from, to] of sequence) {
        const [moved] = rows.splice(from, 1);
        if (!moved) continue;
        const key = createOrderKey(rows[to - 1]?.key ?? '', rows[to]?.key ?? '');
        rows.splice(to, 0, { ...moved, key });
      }
      const keys = rows.map(({ key }) => key);
      expect(keys.toSorted()).toEqual(keys);
      expect(new Set(keys).size).toBe(20);
    }),
  );
});

it('finds room between the same two neighbours again and again, from either side', () => {
  for (const side of ['after', 'before'] as const) {
    let [after = '', before = ''] = createOrderKeys(2);
    for (let turn = 0; turn < 100; turn++) {
      const key = createOrderKey(after, before);
      expect(after < key && key < before).toBe(true);
      if (side === 'after') after = key;
      else before = key;
    }
  }
});

it('finds room at both ends, and keys stay short where nobody squeezes in', () => {
  const keys = createOrderKeys(30);
  expect(createOrderKey('', keys[0] ?? '') < (keys[0] ?? '')).toBe(true);
  expect(createOrderKey(keys.at(-1) ?? '', '') > (keys.at(-1) ?? '')).toBe(true);
  expect(Math.max(...keys.map(({ length }) => length))).toBeLessThan(10);
});
