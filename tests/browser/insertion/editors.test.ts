import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  call,
  insert,
  insertFromPalette,
  model,
  openLab,
  type Lab,
} from '../../support/insertion/open-lab';
import { buildRealEditors, realEditorPages } from '../../support/insertion/real-editors';

const QUESTION = 'What do you notice?';
const AGENDA = 'What do you notice?\nWhat else?';
const BEFORE = 'Hello world\nSecond';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab({ pages: realEditorPages, folders: await buildRealEditors() });
});
afterAll(() => lab.close());

/** The caret after "Hello", in the editor's own way of being focused, then by real keys. */
async function focusAfterHello(name: string) {
  const page = await lab.visit(name);
  await page.evaluate(() => {
    const { editor } = window as unknown as {
      editor: { focus?: () => void; view?: { focus: () => void } };
    };
    if (editor.view) editor.view.focus();
    else editor.focus?.();
  });
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight', { delay: 5 });
  return page;
}

describe.each([
  ['a popup', insert],
  ['a palette', insertFromPalette],
])('inserting into real editors from %s', (_, use) => {
  it.each(['tinymce', 'tinymceinline', 'tinymceshadow', 'tiptap'])(
    'puts one line into the model of %s, undone by one undo',
    async (name) => {
      const page = await focusAfterHello(name);
      expect(await use(page, QUESTION)).toMatchObject({ status: 'sure', strategy: 'page-paste' });
      expect(await model(page)).toBe(BEFORE.replace('Hello', `Hello${QUESTION}`));
      await page.keyboard.press('Control+z');
      expect(await model(page)).toBe(BEFORE);
      await page.keyboard.press('Control+y');
      await page.keyboard.type('!');
      expect(await model(page)).toBe(BEFORE.replace('Hello', `Hello${QUESTION}!`));
    },
  );

  it.each(['tinymce', 'tinymceinline', 'tinymceshadow', 'tiptap'])(
    'keeps the lines of an agenda in the model of %s',
    async (name) => {
      const page = await focusAfterHello(name);
      expect(await use(page, AGENDA)).toMatchObject({ status: 'sure' });
      await page.keyboard.type('!');
      expect(await model(page)).toBe(BEFORE.replace('Hello', `Hello${AGENDA}!`));
    },
  );
});

describe('an editor that goes away', () => {
  it('is noticed when its frame is removed while it is inserting', async () => {
    const page = await focusAfterHello('tinymce');
    await page.evaluate(() => {
      const { editor } = window as unknown as {
        editor: { on: (name: string, act: () => void) => void };
      };
      editor.on('PastePreProcess', () => document.querySelector('iframe')?.remove());
    });
    expect(await insert(page, QUESTION)).toMatchObject({ status: 'failed', reason: 'field-gone' });
  });

  it('is noticed when the palette comes back to it', async () => {
    const page = await focusAfterHello('tinymce');
    await call(page, 'open');
    await page.evaluate(() =>
      (window as unknown as { editor: { remove: () => void } }).editor.remove(),
    );
    expect(await call(page, 'choose', { text: QUESTION })).toMatchObject({ reason: 'field-gone' });
  });
});
