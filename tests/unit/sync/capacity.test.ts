// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { QUOTA_BYTES } from '../../../utils/sync/count-bytes';
import { measureCapacity } from '../../support/sync/capacity';
import { createProse } from '../../support/sync/prose';
import { createRandom } from '../../support/sync/random';
import { deflateRawSync } from 'node:zlib';

describe('the sync area', () => {
  it(
    'holds at least 750 notes of 200 characters, twice what plain JSON does',
    { timeout: 60_000 },
    async () => {
      const { packed, plain, bytes, characters } = await measureCapacity(1);
      expect(characters).toBeGreaterThanOrEqual(198);
      expect(bytes).toBeLessThanOrEqual(QUOTA_BYTES);
      expect(packed).toBeGreaterThanOrEqual(750);
      expect(packed).toBeGreaterThanOrEqual(2 * plain);
    },
  );
});

describe('the prose it is measured with', () => {
  it('is as hard to shorten as what people write', () => {
    const text = createProse(createRandom(1)).write(12_000);
    const bits = (deflateRawSync(text).length * 8) / text.length;
    // 3.5 to 3.7 in counselling answers, forum posts and a reference text of this length.
    expect(bits).toBeGreaterThan(3.4);
  });

  it('is the same each time and starts no sentence over before all have had their turn', () => {
    const text = createProse(createRandom(2)).write(60_000);
    expect(createProse(createRandom(2)).write(60_000)).toBe(text);
    const sentences = text.split(/(?<=[.?!]) /).filter(({ length }) => length > 60);
    expect(new Set(sentences).size).toBeGreaterThan(sentences.length * 0.99);
  });
});
