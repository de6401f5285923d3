import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  grantPage,
  launchExtension,
  openPlanning,
  runCommand,
  type Extension,
} from '../support/extension';
import { findPalette, seeFound, seePalette, seeToast } from '../support/palette';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension.close());
beforeEach(async () => {
  page = await openPlanning(extension);
  await grantPage(extension, page);
});
afterEach(() => page.close());

async function openAt(selector: string) {
  await page.locator(selector).first().click();
  await runCommand(extension, page, 'open-palette');
  return seePalette(extension, page);
}

/** Types what the caret should be in the middle of. */
async function writeAround(selector: string) {
  await page.locator(selector).first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('before after');
  for (let left = 'after'.length; left > 0; left--) await page.keyboard.press('ArrowLeft');
}

function read(selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((field: HTMLElement & { value?: string }) => field.value ?? field.innerText);
}

async function insertSecond(): Promise<string> {
  await runCommand(extension, page, 'open-palette');
  const { options } = await seePalette(extension, page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  return options[1] ?? '';
}

const FIELDS = [
  ['a textarea', '#comment'],
  ['a plain contenteditable', '#notes-week-1'],
  ['TipTap (ProseMirror)', '.ProseMirror p'],
] as const;

it.each(FIELDS)(
  'inserts exactly once at the caret of %s, and one undo takes it back',
  async (_name, field) => {
    await writeAround(field);
    const question = await insertSecond();
    await expect.poll(() => read(field)).toBe(`before ${question}after`);
    expect(await seeToast(extension, page)).toBe('Inserted');
    await page.keyboard.press('Control+z');
    await expect.poll(() => read(field)).toBe('before after');
  },
);

it.each(FIELDS)('gives the caret back to %s, after the question', async (_name, field) => {
  await writeAround(field);
  const question = await insertSecond();
  await expect.poll(() => read(field)).toBe(`before ${question}after`);
  await page.keyboard.type('!');
  expect(await read(field)).toBe(`before ${question}!after`);
});

it('inserts into TinyMCE, through its frame, as the editor’s own content', async () => {
  await page.frameLocator('.tox-edit-area__iframe').locator('body').click();
  await page.keyboard.type('before ');
  await runCommand(extension, page, 'open-palette');
  const { options } = await seePalette(extension, page);
  await page.keyboard.press('Enter');

  const content = () =>
    page.evaluate<string>(
      `tinymce.get('reply').getContent({ format: 'text' }).replaceAll('\\u00a0', ' ')`,
    );
  await expect.poll(content).toBe(`before ${options[0] ?? ''}`);
  await page.keyboard.press('Control+z');
  await expect.poll(content).toBe('before ');
});

it('finds questions by words as they are typed, and Enter takes the chosen one', async () => {
  await openAt('#comment');
  await page.keyboard.type('goal');
  const { options } = await seeFound(extension, page, 'goal');
  expect(options.join(' ')).toContain('goal');
  await page.keyboard.press('ArrowDown');
  const { chosen } = await seePalette(extension, page);
  expect(chosen).toBe(options[1]);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#comment').inputValue()).toBe(chosen);
});

it('says so when no question has the words', async () => {
  await openAt('#comment');
  await page.keyboard.type('zzzzqqqq');
  const { said } = await seeFound(extension, page, 'zzzzqqqq');
  expect(said).toContain('No question has those words');
});

it('takes what the words find when Enter comes faster than the answer', async () => {
  await openAt('#comment');
  await page.keyboard.type('goal');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#comment').inputValue()).not.toBe('');
  const inserted = await page.locator('#comment').inputValue();
  await openAt('#comment');
  await page.keyboard.type('goal');
  expect((await seeFound(extension, page, 'goal')).options).toContain(inserted);
});

it('leaves everything as it was on Escape', async () => {
  await writeAround('#comment');
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await runCommand(extension, page, 'open-palette');
  await seePalette(extension, page);
  await page.keyboard.type('reflect');
  await page.keyboard.press('Escape');

  await expect.poll(() => findPalette(extension, page)).toBeNull();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await page.keyboard.type('!');
  expect(await page.locator('#comment').inputValue()).toBe('before !after');
});

it('closes when its shortcut is pressed again', async () => {
  await openAt('#comment');
  await runCommand(extension, page, 'open-palette');
  await expect.poll(() => findPalette(extension, page)).toBeNull();
});

it('keeps what is typed in it from the page', async () => {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keyup', 'input', 'beforeinput', 'focusin', 'mousedown']) {
      document.addEventListener(type, (event) => heard.push(event.type), true);
    }
  });
  await openAt('#comment');
  await page.evaluate('heard.length = 0');
  await page.keyboard.type('secret');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect.poll(() => findPalette(extension, page)).toBeNull();
  expect(await page.evaluate('heard.filter((type) => type !== "focusin")')).toEqual([]);
});

it('keeps the keys when the row that had the focus goes', async () => {
  await openAt('#comment');
  // At once, so that the star is reached before the rows for the word have come.
  await Promise.all([page.keyboard.press('7'), page.keyboard.press('Shift+Tab')]);
  expect((await seeFound(extension, page, '7')).options).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => findPalette(extension, page)).toBeNull();
});

it('stays inside the window wherever the caret is', async () => {
  for (const width of [1200, 420, 320]) {
    await page.setViewportSize({ width, height: 500 });
    await openAt('#comment');
    const rect = await page
      .locator('[data-name=good-question-host]')
      .evaluate((host) => host.getBoundingClientRect());
    expect(rect.left).toBeGreaterThanOrEqual(0);
    expect(rect.right).toBeLessThanOrEqual(width);
    expect(rect.top).toBeGreaterThanOrEqual(0);
    expect(rect.bottom).toBeLessThanOrEqual(500);
    await page.keyboard.press('Escape');
  }
});

it('says before and after that nothing can be inserted without a caret, and copies instead', async () => {
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await runCommand(extension, page, 'open-palette');
  const { said, options } = await seePalette(extension, page);
  expect(said).toBe('No text field has the caret.');
  await page.keyboard.press('Enter');
  expect(await seeToast(extension, page)).toBe(
    'No text field has the caret. Copied: press Ctrl+V in the page to place it.',
  );
  await page.locator('#comment').click();
  await page.keyboard.press('Control+v');
  expect(await page.locator('#comment').inputValue()).toBe(options[0]);
});

it.each([
  [
    'read-only',
    'That field is read-only.',
    (field: HTMLTextAreaElement) => (field.readOnly = true),
  ],
  [
    'a password',
    'Password fields are left alone.',
    (field: HTMLTextAreaElement) => {
      const secret = document.createElement('input');
      secret.type = 'password';
      secret.id = field.id;
      field.replaceWith(secret);
    },
  ],
])('leaves a field alone that is %s', async (_name, sentence, prepare) => {
  await page.locator('#comment').evaluate(prepare);
  const { said } = await openAt('#comment');
  expect(said).toBe(sentence);
  await page.keyboard.press('Enter');
  expect(await seeToast(extension, page)).toContain(sentence);
  expect(await page.locator('#comment').inputValue()).toBe('');
});
