/**
 * Counts the single tests of a vitest JSON report: `{ passed, failed }`. A test that did not run has not passed,
 * and a file that broke before its first test counts as one failure.
 */
export function countTests({ testResults }) {
  const counts = testResults.map(({ status, assertionResults }) => {
    const passed = assertionResults.filter((result) => result.status === 'passed').length;
    const failed = assertionResults.length - passed;
    return { passed, failed: failed === 0 && status === 'failed' ? 1 : failed };
  });
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}
