import { readFile } from 'node:fs/promises';
import { buildExtension } from './building/build-extension.mjs';
import { compareWithBudget } from './checks/compare-with-budget.mjs';
import { measureSizes } from './checks/measure-sizes.mjs';
import { inProject } from './setup/project-root.mjs';
import { runMain } from './setup/setup-problem.mjs';

/** The larger of the two browsers' builds, entry by entry. */
function takeLarger(one, other) {
  const entries = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...entries].map((entry) => [entry, Math.max(one[entry] ?? 0, other[entry] ?? 0)]),
  );
}

function printRow(entry, size, budget, note = '') {
  console.log(
    `${entry.padEnd(24)}${String(size).padStart(10)}${String(budget).padStart(10)}  ${note}`,
  );
}

/** Prints what each entry point weighs against scripts/checks/size-budget.json; exit code 1 when one is over. */
await runMain(async () => {
  const chrome = await measureSizes(await buildExtension('chrome'));
  const firefox = await measureSizes(await buildExtension('firefox'));
  const budget = JSON.parse(await readFile(inProject('scripts/checks/size-budget.json'), 'utf8'));
  const rows = compareWithBudget(takeLarger(chrome, firefox), budget);

  printRow('gzip bytes', 'size', 'budget');
  for (const { entry, size, budget: limit, problem } of rows) {
    printRow(entry, size ?? '–', limit ?? '–', problem);
  }
  if (rows.some(({ problem }) => problem)) process.exitCode = 1;
});
