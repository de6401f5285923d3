import { afterAll, beforeAll, expect, it } from 'vitest';
import { call, model, openLab, type Lab } from '../../support/insertion/open-lab';
import { plainPages } from '../../support/insertion/plain-pages';
import { buildRealEditors, realEditorPages } from '../../support/insertion/real-editors';

const BEFORE = 'Hello world\nSecond';
const AFTER = 'What do you see? world\nSecond';

let lab: Lab;
beforeAll(async () => {
  const pages = { ...plainPages, ...realEditorPages };
  lab = await openLab({ pages, folders: await buildRealEditors() });
});
afterAll(() => lab.close());

/** The caret at the end of the first line, by real keys, in the editor's own way of being focused. */
async function focusLine(name: string) {
  const page = await lab.visit(name);
  await page.evaluate(() => {
    const { editor, focusEditor } = window as unknown as {
      editor?: { focus?: () => void; view?: { focus: () => void } };
      focusEditor?: () => void;
    };
    focusEditor?.();
    if (editor?.view) editor.view.focus();
    else editor?.focus?.();
  });
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  return page;
}

const replace = (part: string, text: string) =>
  call(lab.page, 'replace', { text, options: { part } });

it.each(['textarea', 'contenteditable', 'plaintextonly', 'srcdoc', 'shadow', 'tinymce', 'tiptap'])(
  'puts other words in the place of some in %s, leaves the caret where it was, and one undo takes it back',
  async (name) => {
    const page = await focusLine(name);
    expect(await replace('Hello', 'What do you see?')).toMatchObject({ status: 'sure' });
    expect(await model(page)).toBe(AFTER);
    await page.keyboard.press('Control+z');
    expect(await model(page)).toBe(BEFORE);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await replace('Hello', 'What do you see?');
    await page.keyboard.type('!');
    expect(await model(page)).toBe(AFTER.replace('world', 'world!'));
  },
);

it.each(['textarea', 'contenteditable'])(
  'leaves %s as it is when the words are no longer there, or something is selected',
  async (name) => {
    const page = await focusLine(name);
    expect(await replace('Goodbye', 'x')).toEqual({ status: 'failed', reason: 'refused' });
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await replace('Hello', 'x')).toEqual({ status: 'failed', reason: 'refused' });
    expect(await model(page)).toBe(BEFORE);
  },
);
