import { closePage, openExtensionTab, pressKey } from '../../chromium/surfaces.mjs';
import { firstPaint } from './first-paint.mjs';

/** The first paint may come before the records have been read, and with them the line. */
const focusLine = `async () => {
  while (!document.querySelector('textarea')) await new Promise(requestAnimationFrame);
  document.querySelector('textarea').focus();
}`;

/** Runs in the popup's page: ms from Enter until the browser tells that something other than a draft is stored. */
const watchStorage = `() => {
  window.stored = new Promise((resolve) => {
    let pressed;
    addEventListener('keydown', () => {
      pressed = performance.now();
    }, { capture: true, once: true });
    chrome.storage.local.onChanged.addListener((changes) => {
      const isStored = Object.keys(changes).some((key) => !key.startsWith('draft:'));
      if (pressed !== undefined && isStored) resolve(performance.now() - pressed);
    });
  });
}`;

/** From Enter in the note's line to the note in storage, through the one writer in the background. */
export const noteSaved = {
  name: 'note-saved',
  arms: ['reference', 'off'],
  async measure({ pipe, id }) {
    const tab = await openExtensionTab(pipe, id, 'popup.html');
    await tab.evaluate(firstPaint);
    await tab.evaluate(focusLine);
    await tab.send('Input.insertText', { text: 'Mina explained it to the whole table.' });
    await tab.evaluate(watchStorage);
    await pressKey(tab, 'Enter');
    const answer = await tab.evaluate('() => window.stored');
    await closePage(pipe, tab);
    return { saved: answer };
  },
  goals: [{ title: 'Enter to note in storage, ms', figure: 'saved' }],
};
