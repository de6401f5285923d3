import { readFile, rm } from 'node:fs/promises';
import { inProject } from '../setup/project-root.mjs';
import { runNpm } from '../setup/run-command.mjs';
import { countTests } from './count-tests.mjs';

function listReporters(report) {
  return ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
}

/** Vitest's own count; a run that failed without a failed test (or a report) is one failure. */
async function readCounts(report, code) {
  const text = await readFile(report, 'utf8').catch(() => undefined);
  const counts = text ? countTests(JSON.parse(text)) : { passed: 0, failed: 0 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * Runs one word of package.json's scripts with its output on the terminal; resolves to `{ passed, failed }`.
 * A stage of tests counts each test, any other stage is one check.
 */
export async function runStage({ script, tests }, env) {
  const report = inProject('.output', 'reports', `${script}.json`);
  if (tests) await rm(report, { force: true });
  const args = ['run', '--silent', script, ...(tests ? listReporters(report) : [])];
  const { code } = await runNpm(args, { show: true, env });
  if (tests) return readCounts(report, code);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}
