import { parseArgs } from 'node:util';
import { measureSync } from './reliability/measure-sync.mjs';
import { runMain } from './setup/setup-problem.mjs';

/** Prints the rows of RELIABILITY.md. `--quick` for a look, `--long` for a million histories. */
await runMain(async () => {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      long: { type: 'boolean', default: false },
    },
  });
  for (const { what, result, isSound } of await measureSync(values)) {
    console.log(`${isSound ? '✓' : '✗'} ${what}\n  ${result}`);
    if (!isSound) process.exitCode = 1;
  }
});
