import { grantActiveTab, pressPaletteShortcut } from '../chromium/open-palette.mjs';
import {
  attachToExtensionPage,
  closePage,
  openExtensionTab,
  openPopup,
  pressKey,
} from '../chromium/surfaces.mjs';
import { setSize, takePicture } from './take-picture.mjs';

/** There once there are questions. */
const ASK = '.hint-ask > :enabled';
const SCHEMES = ['light', 'dark'];

async function takeBoth(page, name, size) {
  if (size) await setSize(page, size);
  const pictures = [];
  for (const scheme of SCHEMES) {
    pictures.push([`${name}-${scheme}`, await takePicture(page, scheme)]);
  }
  return pictures;
}

/** The real popup, over the page. */
export async function showPopup({ pipe, id, page }) {
  const popup = await openPopup(pipe, id, page);
  const pictures = await takeBoth(popup, 'popup');
  await closePage(pipe, popup);
  return pictures;
}

const waitFor = (selector) => `async () => {
  while (!document.querySelector('${selector}')) await new Promise((go) => setTimeout(go, 30));
}`;
const chooseKind = `() => {
  const kind = document.querySelector('.quick-note select');
  kind.value = 'question_asked';
  kind.dispatchEvent(new Event('change', { bubbles: true }));
  document.querySelector('.quick-note-text').focus();
}`;
const emptyLine = `() => {
  const line = document.querySelector('.quick-note-text');
  line.select();
  document.execCommand('delete');
}`;

/** What is noticed in a sentence that the coach means to ask, with questions made from it. */
export async function showHint({ pipe, id, page }) {
  const popup = await openPopup(pipe, id, page);
  await popup.evaluate(waitFor('.quick-note select'));
  await popup.evaluate(chooseKind);
  const text = 'You should use exit tickets to check understanding.';
  await popup.send('Input.insertText', { text });
  await popup.evaluate(waitFor(ASK));
  await popup.evaluate(`() => document.querySelector('${ASK}').click()`);
  await popup.evaluate(waitFor('.hint-question'));
  const pictures = await takeBoth(popup, 'hint');
  await popup.evaluate(emptyLine);
  await closePage(pipe, popup);
  return pictures;
}

/** The real side panel at its own width, and its page at the narrowest width that must work. */
export async function showPanel({ pipe, id }) {
  const tab = await openExtensionTab(pipe, id, 'sidepanel.html');
  await tab.evaluate(waitFor('.panel'));
  const narrow = await takeBoth(tab, 'meeting-narrow', { width: 320, height: 800 });
  await tab.evaluate(`() => location.replace('#kept')`);
  narrow.push(...(await takeBoth(tab, 'kept-narrow')));
  await tab.send('Page.navigate', { url: `chrome-extension://${id}/options.html` });
  const opener = await attachToExtensionPage(pipe, id, 'options.html');
  await opener.evaluate(`async () => {
    const { id } = await chrome.windows.getCurrent();
    await chrome.sidePanel.open({ windowId: id });
  }`);
  const panel = await attachToExtensionPage(pipe, id, 'sidepanel.html');
  await panel.evaluate(waitFor('.panel'));
  const pictures = await takeBoth(panel, 'meeting');
  await panel.evaluate(`() => location.replace('#kept')`);
  pictures.push(...(await takeBoth(panel, 'kept')));
  await closePage(pipe, panel);
  await closePage(pipe, tab);
  return [...pictures, ...narrow];
}

export async function showOptions({ pipe, id }) {
  const tab = await openExtensionTab(pipe, id, 'options.html');
  const wide = await takeBoth(tab, 'options', { width: 1000, height: 800 });
  const narrow = await takeBoth(tab, 'options-narrow', { width: 320, height: 800 });
  await closePage(pipe, tab);
  return [...wide, ...narrow];
}

async function takePalette({ pipe, id, page }, name, size) {
  await setSize(page, size);
  await page.evaluate(`() => {
    const field = document.querySelector('#comment');
    field.scrollIntoView({ block: 'center' });
    field.focus();
  }`);
  await pressPaletteShortcut(pipe, id, page);
  await page.evaluate(`() => new Promise((resolve) => {
    const look = () => document.querySelector(':popover-open') ? resolve() : requestAnimationFrame(look);
    look();
  })`);
  await page.send('Input.insertText', { text: 'evidence' });
  const pictures = await takeBoth(page, name);
  await pressKey(page, 'Escape');
  return pictures;
}

/** The palette at the caret of the planning document's comment box. */
export async function showPalette(browser) {
  await grantActiveTab(browser.pipe, browser.id, browser.page);
  return [
    ...(await takePalette(browser, 'palette', { width: 1100, height: 760 })),
    ...(await takePalette(browser, 'palette-narrow', { width: 360, height: 700 })),
  ];
}
