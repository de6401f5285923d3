import { parseArgs } from 'node:util';
import { buildExtension } from './building/build-extension.mjs';
import { measureDamage } from './reliability/measure-damage.mjs';
import { measureFull } from './reliability/measure-full.mjs';
import { measureBrowserKills, measureWorkerKills } from './reliability/measure-kills.mjs';
import { measureMachines } from './reliability/measure-machines.mjs';
import { measureOddText } from './reliability/measure-odd-text.mjs';
import { measureRaces } from './reliability/measure-races.mjs';
import { measureRules } from './reliability/measure-rules.mjs';
import { measureScale } from './reliability/measure-scale.mjs';
import { measureSync } from './reliability/measure-sync.mjs';
import { writeReport } from './reliability/write-report.mjs';
import { installDependencies } from './setup/install-dependencies.mjs';
import { requireChromium } from './setup/require-browser.mjs';
import { runMain, SetupProblem } from './setup/setup-problem.mjs';

/** By the name that `--only` takes. Each resolves to rows `{ what, result, isSound }`. */
const MEASURES = {
  sync: { title: 'Sync', measure: measureSync },
  machines: { title: 'Sync between real browsers', measure: measureMachines },
  workers: {
    title: 'Service workers stopped',
    measure: async ({ quick, setting }) => [await measureWorkerKills(setting, quick ? 30 : 1000)],
  },
  browsers: {
    title: 'Browsers killed',
    measure: async ({ quick, setting }) => [await measureBrowserKills(setting, quick ? 2 : 100)],
  },
  races: { title: 'Races', measure: measureRaces },
  damage: { title: 'Damage to the profile', measure: measureDamage },
  full: { title: 'Storage that is full', measure: measureFull },
  text: { title: 'Text that breaks things', measure: measureOddText },
  scale: { title: 'Scale', measure: measureScale },
  rules: { title: 'The fake storage', measure: measureRules },
};

const titles = Object.values(MEASURES).map(({ title }) => title);

function chooseNames(only) {
  const names = only?.split(',') ?? Object.keys(MEASURES);
  const unknown = names.filter((name) => !(name in MEASURES));
  if (unknown.length === 0) return names;
  throw new SetupProblem(
    `No measure ${unknown.join(', ')}; there are ${Object.keys(MEASURES).join(', ')}.`,
  );
}

/** Rows of one measure. One that breaks off is told as a row, and the others still run. */
async function runMeasure(name, options) {
  const { title, measure } = MEASURES[name];
  console.log(`\n${title}`);
  const rows = await measure(options).catch((error) => [
    { what: `${title}: broke off`, result: error.message, isSound: false },
  ]);
  for (const { what, result, isSound } of rows) {
    console.log(`${isSound ? '✓' : '✗'} ${what}\n  ${result}`);
  }
  return { name, title, rows };
}

/**
 * Measures what becomes of a coach's records when things go wrong, and writes RELIABILITY.md. `--quick` has a look
 * within a minute and only prints, `--long` simulates a million histories of sync, `--only workers,scale` chooses; what
 * was not measured keeps its lines.
 */
await runMain(async () => {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      long: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  const names = chooseNames(values.only);
  await installDependencies();
  const executable = await requireChromium();
  const setting = { executable, folder: await buildExtension('chrome') };
  const sections = [];
  for (const name of names) sections.push(await runMeasure(name, { ...values, setting }));
  if (!values.quick) await writeReport(sections, { executable, long: values.long, titles });
  if (sections.some(({ rows }) => rows.some(({ isSound }) => !isSound))) process.exitCode = 1;
});
