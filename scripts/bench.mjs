import { loadavg } from 'node:os';
import { startArms } from './bench/arms.mjs';
import { chooseScenarios, readOptions } from './bench/options.mjs';
import { runScenario } from './bench/run-scenario.mjs';
import { createEditorInsertion } from './bench/scenarios/editors.mjs';
import { createAtRest, createIdle } from './bench/scenarios/idle.mjs';
import { createInjected } from './bench/scenarios/injected.mjs';
import { createInsertion } from './bench/scenarios/insertion.mjs';
import { noteSaved } from './bench/scenarios/note-saved.mjs';
import { createPageHeap } from './bench/scenarios/page-heap.mjs';
import { createLoadScript, createPageLoad } from './bench/scenarios/page-load.mjs';
import { createPalette } from './bench/scenarios/palette.mjs';
import { panelOpen } from './bench/scenarios/panel-open.mjs';
import { createPopupSize, popup } from './bench/scenarios/popup.mjs';
import { stemSearch } from './bench/scenarios/stem-search.mjs';
import { createTyping, createTypingWithHints } from './bench/scenarios/typing.mjs';
import { worker } from './bench/scenarios/worker.mjs';
import { servePages } from './bench/serve-pages.mjs';
import { describeGoals, printHead, printRows } from './bench/table.mjs';
import { writeReport } from './bench/write-report.mjs';
import { buildExtension } from './building/build-extension.mjs';
import { installDependencies } from './setup/install-dependencies.mjs';
import { requireChromium } from './setup/require-browser.mjs';
import { runMain } from './setup/setup-problem.mjs';

/** In the order of the goals; the ones that only wait come last. */
function createScenarios(urls, product, options) {
  const { plain, lms, longdoc } = urls;
  const scenarios = [
    createInjected(urls),
    createPageHeap(urls),
    createLoadScript('plain', plain),
    createLoadScript('lms', lms),
    createPageLoad('plain', plain),
    createPageLoad('lms', lms),
    createTyping('plain', plain, options),
    createTyping('lms', lms, options),
    createTyping('longdoc', longdoc, options),
    createTypingWithHints(0, plain, options),
    createTypingWithHints(100_000, plain, options),
    // Before anything is asked of it.
    worker,
    createPalette(urls),
    createInsertion(urls),
    ...(options.isQuick ? [] : [createEditorInsertion()]),
    createPopupSize(product),
    popup,
    noteSaved,
    panelOpen,
    stemSearch,
    createIdle(urls, options),
    ...(options.isQuick ? [] : [createAtRest(urls)]),
  ];
  return chooseScenarios(scenarios, options.only);
}

async function measureAll(scenarios, arms, rounds) {
  const rows = [];
  printHead();
  for (const scenario of scenarios) {
    const described = describeGoals(scenario, await runScenario(scenario, arms, rounds));
    printRows(described);
    rows.push(...described);
  }
  return rows;
}

/**
 * Compares Good Question, with the site switched off and on, with no extension, an empty one and a small reference
 * in the same run. `--quick` takes two minutes, `--only NAME,NAME` chooses, `--rounds N` sets the rounds,
 * `--write` puts the table into docs/performance.md.
 */
await runMain(async () => {
  const options = readOptions(process.argv.slice(2));
  await installDependencies();
  const executable = await requireChromium();
  const product = await buildExtension('chrome');
  const pages = await servePages();
  const scenarios = createScenarios(pages.urls, product, options);
  const arms = [];
  try {
    const names = new Set(scenarios.flatMap((scenario) => scenario.arms));
    await startArms({ executable, product, names, arms });
    const load = loadavg()[0].toFixed(1);
    console.log(
      `${arms[0].version}, ${options.rounds} interleaved rounds, load of the machine before ${load}\n`,
    );
    const rows = await measureAll(scenarios, arms, options.rounds);
    const missed = rows.filter(({ isMet }) => isMet === false);
    if (missed.length > 0) console.log('\nMissed:');
    for (const { goal } of missed) console.log(`- ${goal.title}: ${goal.why ?? 'not known'}.`);
    if (options.isWritten) await writeReport(rows, { ...options, version: arms[0].version, load });
  } finally {
    for (const arm of arms) await arm.close();
    for (const { end } of scenarios) await end?.();
    await pages.close();
  }
});
