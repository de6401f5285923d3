import { expect, it } from 'vitest';
import { compareWithBudget } from '../../../scripts/checks/compare-with-budget.mjs';

it.each([
  ['passes an entry at its budget', { a: 10 }, { a: 10 }, [undefined]],
  ['names the bytes over', { a: 11 }, { a: 10 }, ['is 1 bytes over its budget']],
  ['refuses an entry without a budget', { a: 1 }, {}, ['has no budget']],
  ['refuses a budget without an entry', {}, { a: 1 }, ['is in the budget but was not built']],
])('%s', (_, sizes, budget, problems) => {
  expect(compareWithBudget(sizes, budget).map(({ problem }) => problem)).toEqual(problems);
});
