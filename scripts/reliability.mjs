import { parseArgs } from 'node:util';
import { loadSource } from './reliability/load-source.mjs';
import { measureSync } from './reliability/measure-sync.mjs';
import { runMain } from './setup/setup-problem.mjs';

const QUICK_RUNS = 300;
const RUNS = 10_000;

/**
 * Prints the lines of RELIABILITY.md that need no browser; exit code 1 when one of them says that something was
 * lost. `--runs N` histories by each browser's rules (10,000), `--from N` the first seed, `--quick` for a look.
 */
await runMain(async () => {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string' },
      from: { type: 'string', default: '1' },
      quick: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs ?? (values.quick ? QUICK_RUNS : RUNS));
  const isSound = await measureSync(loadSource, { from: Number(values.from), runs });
  if (!isSound) process.exitCode = 1;
});
