import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './launch-chromium.mjs';
import { attachToWorker, loadExtension } from './load-extension.mjs';
import { attachToFirstPage } from './target.mjs';

/**
 * A headless browser of its own, with a new profile and one extension (none without a `folder`). Resolves to
 * `{ id, pipe, pid, version, page, close() }`; `page` is its one tab, and closing removes the profile. To await its worker
 * is to attach to it for a moment.
 */
export async function startWithExtension({
  folder,
  executable,
  args = [],
  preferences,
  isWorkerAwaited = true,
}) {
  const profile = await mkdtemp(join(tmpdir(), 'good-question-'));
  const browser = await launchChromium({
    ...{ executable, profile, headless: true, args },
    ...(preferences && { preferences }),
  });
  const { pipe, pid, version } = browser;
  const id = folder && (await loadExtension(pipe, folder));
  if (id && isWorkerAwaited) await (await attachToWorker(pipe, id)).detach();
  const page = await attachToFirstPage(pipe);
  // Focus is not to depend on which of several browsers is in front.
  await page.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return {
    ...{ id, pipe, pid, version, page },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
