import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  insert,
  insertFromPalette,
  model,
  openLab,
  type Lab,
} from '../../support/insertion/open-lab';
import { plainPages } from '../../support/insertion/plain-pages';

const QUESTION = 'What do you notice?';
const AGENDA = 'What do you notice?\nWhat else?';
const BEFORE = 'Hello world\nSecond';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab({ pages: plainPages });
});
afterAll(() => lab.close());

/** Focuses what is editable on the page, wherever it hides, and moves the caret after "Hello" by real keys. */
async function focusAfterHello(name: string): Promise<Page> {
  const page = await lab.visit(name);
  await page.evaluate(() => (window as unknown as { focusEditor: () => void }).focusEditor());
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  return page;
}

const places = [
  'contenteditable',
  'plaintextonly',
  'designmode',
  'srcdoc',
  'writtentwice',
  'shadow',
  'shadowfield',
  'rebuilds',
];

describe.each([
  ['a popup', insert],
  ['a palette', insertFromPalette],
])('inserting into what browsers edit by themselves from %s', (_, use) => {
  it.each(places)('puts one line at the caret of %s, undone by one undo', async (name) => {
    const page = await focusAfterHello(name);
    expect(await use(page, QUESTION)).toMatchObject({ status: 'sure', strategy: 'exec-text' });
    await page.keyboard.type('!');
    expect(await model(page)).toBe(BEFORE.replace('Hello', `Hello${QUESTION}!`));
    await page.keyboard.press('Control+z');
    if ((await model(page)) !== BEFORE) await page.keyboard.press('Control+z');
    expect(await model(page)).toBe(BEFORE);
  });

  it.each(places)('keeps the lines of an agenda in %s, undone by one undo', async (name) => {
    const page = await focusAfterHello(name);
    expect(await use(page, AGENDA)).toMatchObject({ status: 'sure' });
    expect(await model(page)).toBe(BEFORE.replace('Hello', `Hello${AGENDA}`));
    await page.keyboard.press('Control+z');
    expect(await model(page)).toBe(BEFORE);
  });
});

describe('a selection', () => {
  it.each(['contenteditable', 'shadow', 'srcdoc', 'textarea'])(
    'in %s is kept, and the text comes after it',
    async (name) => {
      const page = await focusAfterHello(name);
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+ArrowLeft');
      expect(await insertFromPalette(page, QUESTION)).toMatchObject({ status: 'sure' });
      expect(await model(page)).toBe(BEFORE.replace('Hello', `Hello${QUESTION}`));
    },
  );

  it.each(['contenteditable', 'shadow', 'srcdoc', 'textarea'])(
    'in %s is replaced when that is asked for',
    async (name) => {
      const page = await focusAfterHello(name);
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+ArrowLeft');
      expect(await insertFromPalette(page, QUESTION, { replaceSelection: true })).toMatchObject({
        status: 'sure',
      });
      expect(await model(page)).toBe(BEFORE.replace('Hello', `He${QUESTION}`));
      await page.keyboard.press('Control+z');
      expect(await model(page)).toBe(BEFORE);
    },
  );
});
