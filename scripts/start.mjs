import { realpath } from 'node:fs/promises';
import { buildExtension } from './building/build-extension.mjs';
import { buildPlanning } from './building/build-planning.mjs';
import { getExtensionId } from './chromium/extension-id.mjs';
import { launchChromium } from './chromium/launch-chromium.mjs';
import { attachToWorker, loadExtension } from './chromium/load-extension.mjs';
import { attachToFirstPage, navigate } from './chromium/target.mjs';
import { serveFolder } from './planning/serve-folder.mjs';
import { installDependencies } from './setup/install-dependencies.mjs';
import { inProject } from './setup/project-root.mjs';
import { requireChromium } from './setup/require-browser.mjs';
import { runMain, SetupProblem } from './setup/setup-problem.mjs';

const TRY = `
  Meet:    press Alt+Shift+Y (or the toolbar's icon) for a question, and keep a note in one line.
  Write:   put the caret in any field of the page, press Alt+Shift+Q, type a word, press Enter.
  Review:  select text in the page, press Alt+Shift+K to keep it, and open the side panel to see it.

Close the browser or press Ctrl+C to end.`;

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function askWorker(pipe, id) {
  const worker = await attachToWorker(pipe, id);
  const name = await worker.evaluate('() => chrome.runtime.getManifest().name');
  await worker.detach();
  return name;
}

async function askPage(pipe, url) {
  const page = await attachToFirstPage(pipe);
  await navigate(page, url);
  const title = await page.evaluate('() => document.title');
  await page.detach();
  return title;
}

/** Loads the extension and opens the document; resolves to what the two said of themselves. */
async function showDocument(pipe, folder, url) {
  const id = await loadExtension(pipe, folder).catch((error) => {
    throw new SetupProblem(`The browser did not take the extension: ${error.message}`);
  });
  return { id, name: await askWorker(pipe, id), title: await askPage(pipe, url) };
}

/** Installs, builds and opens the extension on the planning document, or without a display proves that it loads. */
async function start() {
  await installDependencies();
  const executable = await requireChromium();
  console.log('Building the extension and the planning document …');
  const folder = await realpath(await buildExtension('chrome', { force: true }));
  const server = await serveFolder(await buildPlanning());
  const browser = await launchChromium({
    executable,
    // Kept between runs, so that notes taken while trying are still there.
    profile: inProject('.output', 'profile'),
    headless: !hasDisplay,
    preferences: { pinned_extensions: [getExtensionId(folder)] },
  }).catch(async (error) => {
    await server.close();
    throw error;
  });
  process.once('SIGINT', () => browser.close()).once('SIGTERM', () => browser.close());

  try {
    const { id, name, title } = await showDocument(browser.pipe, folder, server.url);
    console.log(
      `\n${name} (${id}) is loaded in ${browser.version}; “${title}” is at ${server.url}`,
    );
    if (hasDisplay) {
      console.log(TRY);
      await browser.ended;
    } else {
      console.log('There is no display here, so this was a check without a window; all is well.');
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

await runMain(start);
