import { setTimeout as wait } from 'node:timers/promises';
import { attachToTarget, waitForTarget } from './target.mjs';

const READY_WITHIN = 10_000;

/** Loads an unpacked extension into a running browser; resolves to its id. */
export async function loadExtension(pipe, folder) {
  const { id } = await pipe.send('Extensions.loadUnpacked', { path: folder });
  return id;
}

async function attachOnce(pipe, matches) {
  const { targetId } = await waitForTarget(pipe, matches);
  const worker = await attachToTarget(pipe, targetId);
  await worker.evaluate('() => chrome.runtime.id');
  return worker;
}

/**
 * Attaches to the extension's service worker once it answers. Chromium lists a worker before its API is there,
 * and a reload leaves the old one in the list for a moment, so a failed attempt is followed by another.
 */
export async function attachToWorker(pipe, id) {
  const origin = `chrome-extension://${id}/`;
  const isWorker = ({ type, url }) => type === 'service_worker' && url.startsWith(origin);
  const end = performance.now() + READY_WITHIN;
  for (;;) {
    try {
      return await attachOnce(pipe, isWorker);
    } catch (error) {
      if (performance.now() > end) throw error;
      await wait(50);
    }
  }
}

/** Starts the extension's worker if the browser has stopped it meanwhile; `page` is any attached page. */
export async function wakeWorker(page, id) {
  await page.send('ServiceWorker.enable');
  await page.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${id}/` });
  await page.send('ServiceWorker.disable');
}
