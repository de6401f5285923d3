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
    lookBackSince: null,
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

it('keeps the moment of a fresh start, and lets it be taken back to none', () => {
  const start = createWordingChange({ lookBackSince: 1_764_000_000_000 }, stamp);
  expect(start.puts?.[0]?.fields).toEqual({ lookBackSince: 1_764_000_000_000 });
  for (const change of [start, createWordingChange({ lookBackSince: null }, stamp)]) {
    expect(parseChange(change)).toMatchObject({ ok: true, change });
  }
  expect(parseChange(createWordingChange({ lookBackSince: -1 }, stamp)).ok).toBe(false);
});
