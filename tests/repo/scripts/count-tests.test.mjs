import { expect, it } from 'vitest';
import { countTests } from '../../../scripts/checks/count-tests.mjs';

const file = (status, ...results) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
});

it.each([
  ['tests that passed and failed', [file('failed', 'passed', 'failed')], { passed: 1, failed: 1 }],
  ['a test that did not run as failed', [file('failed', 'pending')], { passed: 0, failed: 1 }],
  ['a file that broke at once as one failure', [file('failed')], { passed: 0, failed: 1 }],
  [
    'over all files',
    [file('passed', 'passed'), file('passed', 'passed')],
    { passed: 2, failed: 0 },
  ],
])('counts %s', (_, testResults, counts) => {
  expect(countTests({ testResults })).toEqual(counts);
});
