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

let lab: Lab;
beforeAll(async () => {
  lab = await openLab({ pages: plainPages });
});
afterAll(() => lab.close());

/** The caret after "Hello", placed by real keys. */
async function focusAfterHello(name: string) {
  const page = await lab.visit(name);
  await page.focus('#ed');
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  return page;
}

describe.each([
  ['a popup', insert],
  ['a palette', insertFromPalette],
])('inserting into plain fields from %s', (_, use) => {
  it.each(['textarea', 'input', 'selectonfocus'])(
    'puts the text at the caret of %s, once',
    async (name) => {
      const page = await focusAfterHello(name);
      const before = String(await model(page));
      expect(await use(page, QUESTION)).toEqual({
        status: 'sure',
        editor: 'text-field',
        strategy: 'exec-text',
      });
      await page.keyboard.type('!');
      expect(await model(page)).toBe(before.replace('Hello', `Hello${QUESTION}!`));
    },
  );

  it('keeps the lines of an agenda in a text area, and makes one line of it in an input', async () => {
    const agenda = `${QUESTION}\nWhat else?`;
    expect(await use(await focusAfterHello('textarea'), agenda)).toMatchObject({ status: 'sure' });
    expect(await model(lab.page)).toBe(`Hello${agenda} world\nSecond`);
    expect(await use(await focusAfterHello('input'), agenda)).toMatchObject({ status: 'sure' });
    expect(await model(lab.page)).toBe(`Hello${QUESTION} What else? world`);
  });

  it.each(['textarea', 'input'])('lets one undo bring back what was in %s', async (name) => {
    const page = await focusAfterHello(name);
    await page.keyboard.type(', hi');
    const before = await model(page);
    await use(page, QUESTION);
    await page.keyboard.press('Control+z');
    expect(await model(page)).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    expect(await model(page)).not.toBe(before);
  });
});
