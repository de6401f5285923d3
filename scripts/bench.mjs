import { runScenario } from './bench/run-scenario.mjs';
import { insertion, createFirstPalette, nextPalette } from './bench/scenarios/palette.mjs';
import { noteSaved } from './bench/scenarios/note-saved.mjs';
import { createPageLoad } from './bench/scenarios/page-load.mjs';
import { panelCpu, panelOpen } from './bench/scenarios/panel-open.mjs';
import { popupCpu, popupReady } from './bench/scenarios/popup-ready.mjs';
import { buildExtension } from './building/build-extension.mjs';
import { buildPlanning } from './building/build-planning.mjs';
import { startWithExtension } from './chromium/start-with-extension.mjs';
import { serveFolder } from './planning/serve-folder.mjs';
import { installDependencies } from './setup/install-dependencies.mjs';
import { inProject } from './setup/project-root.mjs';
import { requireChromium } from './setup/require-browser.mjs';
import { runMain } from './setup/setup-problem.mjs';

const ROUNDS = 15;

function printRow(title, ...cells) {
  console.log(`| ${title.padEnd(42)} |${cells.map((cell) => ` ${cell.padStart(20)} |`).join('')}`);
}

function describe(summary) {
  if (!summary) return '';
  const [median, low, high] = [summary.median, summary.low, summary.high].map((n) => n.toFixed(1));
  return `${median} (${low}–${high})`;
}

function printResult({ title, unit }, { none, empty, product }) {
  const ratio = (product.median / empty.median).toFixed(2);
  const toNone = none ? `, ${(product.median / none.median).toFixed(2)} × none` : '';
  const times = [none, empty, product].map(describe);
  printRow(`${title}, ${unit}`, ...times, `${ratio}${toNone}`);
}

async function startArms(executable) {
  const folders = {
    none: undefined,
    empty: inProject('tests', 'bench', 'empty'),
    product: await buildExtension('chrome'),
  };
  const arms = [];
  for (const [name, folder] of Object.entries(folders)) {
    arms.push({ name, ...(await startWithExtension({ folder, executable })) });
  }
  return arms;
}

/** Compares Good Question with an empty extension, and with none, in the same run; `npm run bench -- 30` sets the rounds. */
await runMain(async () => {
  await installDependencies();
  const rounds = Number(process.argv[2] ?? ROUNDS);
  const executable = await requireChromium();
  const planning = await serveFolder(await buildPlanning());
  const plain = await serveFolder(inProject('tests', 'bench', 'plain'));
  const arms = await startArms(executable);
  const scenarios = [
    createPageLoad('Plain page', plain.url),
    createPageLoad('Planning page', planning.url),
    popupReady,
    popupCpu,
    createFirstPalette(planning.url),
    nextPalette,
    insertion,
    noteSaved,
    panelOpen,
    panelCpu,
  ];
  try {
    console.log(`${arms[0].version}, median (quartiles) of ${rounds} interleaved rounds\n`);
    printRow('', 'no extension', 'empty extension', 'Good Question', 'ratio to empty');
    printRow('---', '--:', '--:', '--:', '--:');
    for (const scenario of scenarios) {
      printResult(scenario, await runScenario(scenario, arms, rounds));
    }
  } finally {
    for (const arm of arms) await arm.close();
    await Promise.all([planning.close(), plain.close()]);
  }
});
