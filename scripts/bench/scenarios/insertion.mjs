import { setTimeout as wait } from 'node:timers/promises';
import { pressPaletteShortcut } from '../../chromium/open-palette.mjs';
import { pressKey } from '../../chromium/surfaces.mjs';
import { atMost } from '../limits.mjs';
import { openFresh } from './palette.mjs';

/** An insertion is looked at for a while before it is called done. */
const SETTLE = 300;
/** What a person takes for at once (Miller 1968), in ms. */
export const AT_ONCE = 100;

/** The editors of the planning document, as expressions in its page. */
const EDITORS = {
  textarea: `document.querySelector('#comment')`,
  contenteditable: `document.querySelector('#notes-week-2')`,
  TipTap: `document.querySelector('#working-notes [contenteditable]')`,
  TinyMCE: `document.querySelector('#reply_ifr').contentDocument.body`,
};

const focus = (editor) => `() => {
  const editor = ${editor};
  editor.ownerDocument.defaultView.focus();
  editor.focus();
  if (editor.value !== undefined) return;
  const selection = editor.ownerDocument.getSelection();
  selection.selectAllChildren(editor);
  selection.collapseToEnd();
}`;

/**
 * Runs in the page before the palette opens, so that no listener stands before these: ms from the key that
 * chooses until the editor has the text. Keys and commands reach a page by different ways, so this has to be
 * answered before the key is sent.
 */
const watch = (editor) => `() => {
  const editor = ${editor};
  const read = () => (editor.value ?? editor.textContent).length;
  const before = read();
  window.inserted = new Promise((resolve) => {
    let pressed;
    addEventListener('keydown', () => {
      pressed = performance.now();
    }, { capture: true, once: true });
    const look = () => {
      if (pressed === undefined || read() < before + 10) return;
      observer.disconnect();
      editor.removeEventListener('input', look);
      resolve(performance.now() - pressed);
    };
    const observer = new MutationObserver(look);
    observer.observe(editor, { subtree: true, childList: true, characterData: true });
    editor.addEventListener('input', look);
  });
}`;

/** Runs in the page: until the focus has left the editor for the palette. */
const paletteOpen = (editor) => `() => new Promise((resolve) => {
  const editor = ${editor};
  const frame = editor.ownerDocument.defaultView.frameElement;
  const look = () => {
    if (document.activeElement !== (frame ?? editor)) resolve();
    else requestAnimationFrame(look);
  };
  look();
})`;

async function insert({ pipe, id, page }, editor) {
  await page.evaluate(watch(editor));
  await page.evaluate(focus(editor));
  await pressPaletteShortcut(pipe, id, page);
  await page.evaluate(paletteOpen(editor));
  await pressKey(page, 'Enter');
  const time = await page.evaluate('() => window.inserted');
  await wait(SETTLE);
  return time;
}

/** From Enter in the palette to the text in the editor, against a palette that only gives the bare command. */
export function createInsertion({ planning: url }) {
  return {
    name: 'insertion',
    arms: ['reference', 'off'],
    async measure(arm) {
      await openFresh(arm, url);
      const times = {};
      for (const [name, editor] of Object.entries(EDITORS)) times[name] = await insert(arm, editor);
      return times;
    },
    goals: Object.keys(EDITORS).map((name) => ({
      ...{ title: `Enter to text in ${name}, ms`, figure: name, limit: atMost(AT_ONCE) },
      why: 'an editor that may have a model is left 50 ms to learn of the caret and is offered a paste first; the command comes only when nothing of that shows',
    })),
  };
}
