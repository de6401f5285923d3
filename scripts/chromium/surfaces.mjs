import { setTimeout as wait } from 'node:timers/promises';
import { attachToTarget, waitForTarget } from './target.mjs';

const AT_ADDRESS_WITHIN = 10_000;

/** Clicks the extension's toolbar button, as a person would (and so with activeTab), and attaches to its real popup. */
export async function openPopup(pipe, id, page) {
  const { targetInfos } = await pipe.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const { targetInfo } = await page.send('Target.getTargetInfo', { targetId: page.targetId });
  const tab = targetInfos.find(({ url }) => url === targetInfo.url);
  await pipe.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  return attachToExtensionPage(pipe, id, 'popup.html');
}

/** Waits until the page stands at the address; before that an answer may come from the blank page it replaces. */
async function waitUntilAt(page, address) {
  const end = performance.now() + AT_ADDRESS_WITHIN;
  for (;;) {
    // Rejects when the blank page goes while it is asked.
    const at = await page.evaluate('() => location.href').catch(({ message }) => message);
    if (at.startsWith(address)) return page;
    if (performance.now() > end) throw new Error(`${address} did not open: ${at}`);
    await wait(5);
  }
}

/** Attaches to an open page of the extension: popup, side panel or tab. */
export async function attachToExtensionPage(pipe, id, name) {
  const address = `chrome-extension://${id}/${name}`;
  const isPage = ({ type, url }) => type === 'page' && url.startsWith(address);
  const { targetId } = await waitForTarget(pipe, isPage);
  return waitUntilAt(await attachToTarget(pipe, targetId), address);
}

/** Opens a page of the extension in a tab. With `script` it goes there from a blank page, and that runs before its own. */
export async function openExtensionTab(pipe, id, name, script) {
  const url = `chrome-extension://${id}/${name}`;
  if (script === undefined) {
    const { targetId } = await pipe.send('Target.createTarget', { url });
    return waitUntilAt(await attachToTarget(pipe, targetId), url);
  }
  const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' });
  const page = await attachToTarget(pipe, targetId);
  await page.send('Page.enable');
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: script });
  await page.send('Page.navigate', { url });
  return waitUntilAt(page, url);
}

/** Closes a page and waits until it has gone. */
export async function closePage(pipe, { targetId }) {
  await pipe.send('Target.closeTarget', { targetId });
  for (;;) {
    const { targetInfos } = await pipe.send('Target.getTargets');
    if (!targetInfos.some((target) => target.targetId === targetId)) return;
  }
}

/** Presses and releases one key of the keyboard in a page. */
export async function pressKey(page, key) {
  const windowsVirtualKeyCode = { Enter: 13, Escape: 27 }[key];
  const shared = { key, code: key, windowsVirtualKeyCode };
  const text = key === 'Enter' ? '\r' : undefined;
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', ...shared, text });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...shared });
}
