import { attachToWorker, wakeWorker } from './load-extension.mjs';
import { closePage, openPopup } from './surfaces.mjs';

/** Runs in the worker: what the browser does when the shortcut is pressed. Resolves to the moment, in ms. */
const pressShortcut = `async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const at = performance.timeOrigin + performance.now();
  chrome.commands.onCommand.dispatch('open-palette', tab);
  return at;
}`;

/** A shortcut grants activeTab until the next navigation, but one that we dispatch does not; the toolbar's button does. */
export async function grantActiveTab(pipe, id, page) {
  await closePage(pipe, await openPopup(pipe, id, page));
}

/** Presses the palette's shortcut in the active tab, which has to be granted. Resolves to when, in ms since 1970. */
export async function pressPaletteShortcut(pipe, id, page) {
  await wakeWorker(page, id);
  const worker = await attachToWorker(pipe, id);
  const at = await worker.evaluate(pressShortcut);
  await worker.detach();
  return at;
}
