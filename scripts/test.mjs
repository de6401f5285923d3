import { runStage } from './checks/run-stage.mjs';
import { installDependencies } from './setup/install-dependencies.mjs';
import { requireChromium, requireFirefox } from './setup/require-browser.mjs';
import { runMain, SetupProblem } from './setup/setup-problem.mjs';

/** In this order: what is cheap and near to the code comes first. */
const STAGES = [
  { script: 'types', title: 'Types' },
  { script: 'lint', title: 'Lint' },
  { script: 'format', title: 'Format' },
  { script: 'dead', title: 'Dead code' },
  { script: 'unit', title: 'Unit and component tests', tests: true },
  { script: 'build', title: 'Builds for Chromium and Firefox' },
  { script: 'sizes', title: 'Sizes within budget' },
  { script: 'repo', title: 'Repository tests', tests: true },
  { script: 'browser', title: 'Browser tests', tests: true, browsers: true },
  // Fifty editors from npm, 900 MB of them: run when asked for by `--only editors`.
  {
    script: 'editors',
    title: 'Editors in both browsers',
    tests: true,
    browsers: true,
    onDemand: true,
  },
];

const BROWSERS = [
  { variable: 'CHROMIUM_PATH', require: requireChromium },
  { variable: 'FIREFOX_PATH', require: requireFirefox },
];

/** The stages named by `--only unit,lint`, else all but those that wait to be asked for. */
function chooseStages(args) {
  const at = args.findIndex((arg) => arg === '--only' || arg.startsWith('--only='));
  if (at < 0) return STAGES.filter(({ onDemand }) => !onDemand);
  const words = (args[at].split('=')[1] ?? args[at + 1] ?? '').split(',');
  const unknown = words.filter((word) => !STAGES.some(({ script }) => script === word));
  if (unknown.length === 0) return STAGES.filter(({ script }) => words.includes(script));
  const known = STAGES.map(({ script }) => script).join(', ');
  throw new SetupProblem(`There is no stage “${unknown.join(', ')}”; the stages are ${known}.`);
}

/** The browsers' paths for the tests; a browser that is missing is told and counts as one failure. */
async function findBrowsers() {
  const env = { ...process.env };
  let missing = 0;
  for (const { variable, require } of BROWSERS) {
    try {
      env[variable] = await require();
    } catch (error) {
      console.log(error.message);
      missing += 1;
    }
  }
  return { env, missing };
}

async function runTimed(stage) {
  console.log(`\n── ${stage.title} (npm run ${stage.script})`);
  const start = performance.now();
  const { env, missing } = stage.browsers ? await findBrowsers() : { env: process.env, missing: 0 };
  const { passed, failed } = await runStage(stage, env);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`   ${failed + missing === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return { stage, passed, failed: failed + missing };
}

/** Runs every stage to its end, whatever fails before, and ends with the plain line `N passed, N failed`. */
await runMain(async () => {
  const stages = chooseStages(process.argv.slice(2));
  await installDependencies();
  const results = [];
  for (const stage of stages) results.push(await runTimed(stage));

  const count = (kind) => results.reduce((sum, result) => sum + result[kind], 0);
  const broken = results.filter(({ failed }) => failed > 0).map(({ stage }) => stage.script);
  if (broken.length > 0)
    console.log(`\nTo see again what failed: npm test -- --only ${broken.join(',')}`);
  console.log(`\n${count('passed')} passed, ${count('failed')} failed`);
  if (broken.length > 0) process.exitCode = 1;
});
