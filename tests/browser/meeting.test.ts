import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  launchExtension,
  openPanel,
  openPlanning,
  openPopup,
  type Extension,
  readQuestion,
} from '../support/extension';

let extension: Extension;
let page: Page;
let popup: Page;

beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension.close());
beforeEach(async () => {
  page = await openPlanning(extension);
  popup = await openPopup(extension, page);
});
afterEach(async () => {
  await popup.close();
  await page.close();
});

const question = () => readQuestion(popup);
const said = () => popup.locator('.meeting-foot [role=status]').innerText();
const line = () => popup.getByRole('textbox', { name: 'A quick note' });

/** The side panel, where a person would look for what was kept. */
async function lookInPanel<T>(read: (panel: Page) => Promise<T>): Promise<T> {
  const panel = await openPanel(extension, 'kept');
  const found = await read(panel);
  await panel.close();
  return found;
}

it('shows one question at once and turns it over with the arrow keys, without typing', async () => {
  const first = await question();
  expect(first).not.toBe('');
  await popup.keyboard.press('ArrowRight');
  const second = await question();
  expect(second).not.toBe(first);
  await popup.keyboard.press('ArrowRight');
  await popup.keyboard.press('ArrowLeft');
  expect(await question()).toBe(second);
  await popup.getByRole('button', { name: 'Previous question' }).click();
  expect(await question()).toBe(first);
});

it('shows the same question again when it is opened again', async () => {
  const first = await question();
  await popup.keyboard.press('ArrowRight');
  await expect.poll(question).not.toBe(first);
  const left = await question();
  await popup.close();
  popup = await openPopup(extension, page);
  expect(await question()).toBe(left);
});

it('says why this question, and what its move means, on demand', async () => {
  await popup.getByRole('button', { name: 'Why this one?' }).click();
  expect(await popup.locator('.question-explained').innerText()).toMatch(/Test: /);
});

it('copies the question', async () => {
  const shown = await question();
  await popup.keyboard.press('c');
  await expect.poll(said).toBe('Copied');
  await page.bringToFront();
  await page.locator('#comment').click();
  await page.keyboard.press('Control+v');
  expect(await page.locator('#comment').inputValue()).toBe(shown);
});

it('inserts into the field of the page that has the caret, and undo takes it back', async () => {
  await popup.close();
  await page.locator('#comment').fill('before after');
  await page.locator('#comment').evaluate((field: HTMLTextAreaElement) => {
    field.setSelectionRange(7, 7);
  });
  popup = await openPopup(extension, page);
  const shown = await question();
  await popup.keyboard.press('Enter');
  await expect.poll(said).toBe('Inserted');
  expect(await page.locator('#comment').inputValue()).toBe(`before ${shown}after`);
  await page.bringToFront();
  await page.keyboard.press('Control+z');
  expect(await page.locator('#comment').inputValue()).toBe('before after');
});

it('inserts into TinyMCE through its frame', async () => {
  await popup.close();
  await page.frameLocator('.tox-edit-area__iframe').locator('body').click();
  popup = await openPopup(extension, page);
  const shown = await question();
  await popup.getByRole('button', { name: 'Insert' }).click();
  await expect.poll(said).toBe('Inserted');
  expect(await page.evaluate(`tinymce.get('reply').getContent({ format: 'text' })`)).toBe(shown);
});

it('copies and says so when no field has the caret', async () => {
  await popup.keyboard.press('Enter');
  await expect
    .poll(said)
    .toBe('No text field has the caret. Copied: press Ctrl+V in the page to place it.');
});

it('saves the question for later', async () => {
  const shown = await question();
  await popup.keyboard.press('s');
  await expect.poll(said).toBe('Saved for later');
  expect(
    await lookInPanel((panel) => panel.locator('.entry[data-kind=prompt]').first().innerText()),
  ).toContain(shown);
});

it('keeps a note on Enter: the line empties and says that it is saved', async () => {
  await line().fill('Fourteen of twenty-eight wrote a reason');
  await popup.keyboard.press('Enter');
  await expect.poll(said).toContain('Saved');
  expect(await line().inputValue()).toBe('');
  const entry = await lookInPanel((panel) => panel.locator('.entry').first().innerText());
  expect(entry).toContain('Partner’s words');
  expect(entry).toContain('Fourteen of twenty-eight wrote a reason');
});

it('takes a note back', async () => {
  await line().fill('not this one');
  await popup.keyboard.press('Enter');
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(said).toContain('Taken back');
  expect(await lookInPanel((panel) => panel.locator('.kept').innerText())).not.toContain(
    'not this one',
  );
});

it('asks for words instead of keeping an empty note', async () => {
  await line().fill('   ');
  await popup.keyboard.press('Enter');
  await expect.poll(said).toContain('Write a few words first');
});

it('keeps what is being typed although the popup closes in the same tick', async () => {
  await line().evaluate((field: HTMLTextAreaElement) => {
    field.value = 'half a thou';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    window.close();
  });
  popup = await openPopup(extension, page);
  await expect.poll(() => line().inputValue()).toBe('half a thou');
  expect(await said()).toBe('Here is what you were writing.');
  await line().fill('');
});

it('stores a note although the popup closes in the tick of its Enter', async () => {
  await line().evaluate((field: HTMLTextAreaElement) => {
    field.value = 'kept while closing';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    window.close();
  });
  await expect
    .poll(() => lookInPanel((panel) => panel.locator('.kept').innerText()))
    .toContain('kept while closing');
  popup = await openPopup(extension, page);
  expect(await line().inputValue()).toBe('');
});
