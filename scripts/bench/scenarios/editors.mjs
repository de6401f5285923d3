import { setTimeout as wait } from 'node:timers/promises';
import { pressPaletteShortcut } from '../../chromium/open-palette.mjs';
import { pressKey } from '../../chromium/surfaces.mjs';
import { atMost } from '../limits.mjs';
import { serveEditors } from '../serve-editors.mjs';
import { AT_ONCE } from './insertion.mjs';
import { openFresh } from './palette.mjs';

const SETTLE = 300;
/** By their pages in tests/editors. */
const EDITORS = {
  ckeditor5: 'CKEditor 5',
  prosemirror: 'ProseMirror',
  lexical: 'Lexical',
  slate: 'Slate',
  draft: 'Draft',
  quill2: 'Quill 2',
  trix: 'Trix',
  codemirror6: 'CodeMirror 6',
  codemirror5: 'CodeMirror 5',
  monaco: 'Monaco',
};

/**
 * Runs in the page before the palette opens, so that no listener stands before this one: ms from the key that chooses
 * until the editor's own model has the text; null where it never does.
 */
const watch = `() => {
  const before = getModel().length;
  window.inserted = new Promise((resolve) => {
    let pressed;
    addEventListener('keydown', () => {
      pressed = performance.now();
      setTimeout(resolve, 2000, null);
    }, { capture: true, once: true });
    const look = () => {
      if (pressed === undefined || getModel().length < before + 10) return;
      observer.disconnect();
      clearInterval(looking);
      resolve(performance.now() - pressed);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    // A model may change without anything to see.
    const looking = setInterval(look, 4);
  });
}`;

const focusEditor = `async () => {
  while (!window.ready) await new Promise(requestAnimationFrame);
  focusEditor();
  window.focused = document.activeElement;
}`;

const paletteOpen = `() => new Promise((resolve) => {
  const look = () => {
    const { activeElement } = document;
    if (activeElement !== window.focused && activeElement !== document.body) resolve();
    else requestAnimationFrame(look);
  };
  look();
})`;

async function insert(arm, url) {
  const { pipe, id, page } = arm;
  await openFresh(arm, url);
  await page.evaluate(focusEditor);
  await wait(SETTLE);
  await page.evaluate(watch);
  await pressPaletteShortcut(pipe, id, page);
  await page.evaluate(paletteOpen);
  await pressKey(page, 'Enter');
  return page.evaluate('() => window.inserted');
}

/** From Enter in the palette to the text in the editor's model, against the bare command, which some throw away. */
export function createEditorInsertion() {
  let serving;
  return {
    name: 'editors',
    mostRounds: 3,
    arms: ['reference', 'off'],
    async measure(arm) {
      serving ??= serveEditors(Object.keys(EDITORS));
      const { url } = await serving;
      const times = {};
      for (const name of Object.keys(EDITORS)) {
        const time = await insert(arm, `${url}${name}.html`);
        if (time !== null) times[name] = time;
      }
      return times;
    },
    end: async () => (await serving)?.close(),
    goals: Object.entries(EDITORS).map(([figure, name]) => ({
      ...{ title: `Enter to text in ${name}’s model, ms`, figure, limit: atMost(AT_ONCE) },
      why: 'it is left the time that it needs to learn where the caret is',
    })),
  };
}
