import { buildExtension } from './building/build-extension.mjs';
import { buildPlanning } from './building/build-planning.mjs';
import { runMain } from './setup/setup-problem.mjs';

/** Builds the extension for both browsers and the planning document; with --stale only what is out of date. */
await runMain(async () => {
  const force = !process.argv.includes('--stale');
  for (const browser of ['chrome', 'firefox']) {
    console.log(await buildExtension(browser, { force }));
  }
  console.log(await buildPlanning({ force }));
});
