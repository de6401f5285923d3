import { expect, it } from 'vitest';
import { parseChange } from '../../../utils/records/change';
import type { Setting } from '../../../utils/records/kinds';
import { createWordingChange, describeWording } from '../../../utils/records/wording-settings';

const stamp = { at: 5, createId: () => 'change-01' };

it('is standard in our own fields and nowhere else until the coach says so', () => {
  expect(describeWording()).toEqual({
    strength: 'standard',
    sites: [],
    mutes: [],
    lookBack: false,
  });
});

it('keeps what is given, leaves the rest, and is read back the same', () => {
  const change = createWordingChange(
    {
      strength: 'strict',
      mutes: [
        { rule: 'D1', word: 'Should' },
        { rule: 'D1', word: 'should' },
      ],
    },
    stamp,
  );
  const parsed = parseChange(change);
  expect(parsed.ok).toBe(true);
  const fields = (change.puts?.[0]?.fields ?? {}) as Partial<Setting>;
  expect(Object.keys(fields)).toEqual(['wording', 'mutes']);
  expect(describeWording(fields)).toMatchObject({
    strength: 'strict',
    mutes: [{ rule: 'D1', word: 'should' }],
  });
});
