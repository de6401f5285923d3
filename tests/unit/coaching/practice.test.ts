import { expect, it } from 'vitest';
import { EXERCISES } from '../../../utils/coaching/practice';
import { analyse } from '../../../utils/wording/analyse';

it('offers thirty sentences, each once', () => {
  expect(EXERCISES.length).toBe(30);
  expect(new Set(EXERCISES.map(({ telling }) => telling)).size).toBe(30);
});

it.each(EXERCISES)(
  'answers “$telling” with questions that nothing is noticed about',
  ({ answers }) => {
    for (const answer of answers) {
      const { sentences } = analyse(answer, { setting: 'standard' });
      expect(sentences.flatMap(({ rules }) => rules)).toEqual([]);
      expect(answer).toMatch(/\?$/);
    }
  },
);
