import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from './building/build-extension.mjs';
import { buildPlanning } from './building/build-planning.mjs';
import { seedRecords } from './chromium/seed-records.mjs';
import { startWithExtension } from './chromium/start-with-extension.mjs';
import { navigate } from './chromium/target.mjs';
import { serveFolder } from './planning/serve-folder.mjs';
import { createSampleRecords } from './screenshots/sample-records.mjs';
import { showHint, showOptions, showPalette, showPanel, showPopup } from './screenshots/scenes.mjs';
import { installDependencies } from './setup/install-dependencies.mjs';
import { inProject } from './setup/project-root.mjs';
import { requireChromium } from './setup/require-browser.mjs';
import { runMain } from './setup/setup-problem.mjs';

/** A screen large enough for popups, with two pixels to one. */
const SCREEN = ['--screen-info={2800x2000 devicePixelRatio=2}', '--window-size=1280,900'];
const IN_README = ['popup', 'palette', 'kept', 'hint'].flatMap((name) => [
  `${name}-light`,
  `${name}-dark`,
]);

async function save(folder, name, picture) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.png`), picture);
}

/** Pictures of every surface, all into .output/screenshots and the README's into docs/screenshots. */
await runMain(async () => {
  await installDependencies();
  const executable = await requireChromium();
  const folder = await buildExtension('chrome');
  const server = await serveFolder(await buildPlanning());
  const browser = await startWithExtension({ folder, executable, args: SCREEN });
  try {
    await navigate(browser.page, server.url);
    for (const data of ['empty', 'full']) {
      if (data === 'full') {
        const records = createSampleRecords(Date.now(), server.url);
        await seedRecords(browser.pipe, browser.id, records);
      }
      for (const show of [showPopup, showHint, showPalette, showPanel, showOptions]) {
        for (const [name, picture] of await show(browser)) {
          await save(inProject('.output', 'screenshots'), `${data}-${name}`, picture);
          const isForReadme = data === 'full' && IN_README.includes(name);
          if (isForReadme) await save(inProject('docs', 'screenshots'), name, picture);
        }
      }
    }
    console.log(`The pictures are in ${inProject('.output', 'screenshots')}.`);
  } finally {
    await browser.close();
    await server.close();
  }
});
