import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  launchExtension,
  openOptions,
  openPanel,
  turnTo,
  type Extension,
} from '../support/extension';

let extension: Extension;
let panel: Page;

beforeAll(async () => {
  extension = await launchExtension();
  panel = await openPanel(extension, 'kept');
});
afterAll(() => extension.close());

const TEXTS = [
  ['20,000 characters', 'ä'.repeat(20_000)],
  ['right to left', 'מה תרצי לראות אצל התלמידים? ‏ماذا لاحظت؟'],
  ['emoji', '👩🏽‍🏫 14/28 ✅ 🏳️‍🌈'],
  ['what looks like HTML', '<img src=x onerror=alert(1)> & <b>bold</b> &amp; "quoted"'],
  ['several lines', 'first\nsecond\n\n  third'],
  ['braces and dollars', '{goal} $1 $& __MSG_extName__ ${x}'],
] as const;

/** Puts text into a field as an input method would, whatever characters it has. */
async function type(label: string, text: string, role: 'textbox' | 'searchbox' = 'textbox') {
  await panel.getByRole(role, { name: label, exact: true }).evaluate((field, value) => {
    (field as HTMLTextAreaElement).value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}

it.each(TEXTS)('keeps %s in a note as text', async (_name, text) => {
  await type('A quick note', text);
  await panel.getByRole('textbox', { name: 'A quick note' }).press('Enter');
  await expect.poll(() => panel.locator('.entry-text').first().textContent()).toBe(text);
  await panel.reload();
  await panel.locator('.entry').first().waitFor();
  expect(await panel.locator('.entry-text').first().textContent()).toBe(text);
});

it.each(TEXTS)('keeps %s in an edit as text', async (_name, text) => {
  await panel.locator('.entry').first().getByRole('button', { name: 'Edit' }).click();
  await type('Text', text);
  await panel.locator('.item-editor').getByRole('button', { name: 'Save' }).click();
  await panel.locator('.item-editor').waitFor({ state: 'detached' });
  await expect.poll(() => panel.locator('.entry-text').first().textContent()).toBe(text);
});

it.each(TEXTS)('keeps %s in a partner’s name and goal as text', async (_name, text) => {
  const alias = text.replaceAll('\n', ' ').trim();
  await panel.getByLabel('Learning partner').selectOption({ label: 'Add a partner…' });
  await type('What you call them', alias);
  await type('Their goal, in their words', text);
  await panel.getByRole('button', { name: 'Add partner' }).click();
  const chosen = panel.getByLabel('Learning partner');
  await expect
    .poll(() =>
      chosen.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.textContent),
    )
    .toBe(alias);
  const options = await openOptions(extension);
  await options.locator('.partner-row').first().waitFor();
  expect(await options.locator('.partner-list').first().textContent()).toContain(text.trim());
  await options.close();
});

it.each(TEXTS)('takes %s in the search field', async (_name, text) => {
  await turnTo(panel, 'Kept');
  await type('Search notes and questions', text, 'searchbox');
  await expect.poll(() => panel.locator('.kept').innerText()).not.toBe('');
  await type('Search notes and questions', '', 'searchbox');
});

it('replaces half a surrogate pair, which no store keeps alike, by the replacement character', async () => {
  await type('A quick note', 'half \ud83d pair');
  await panel.getByRole('textbox', { name: 'A quick note' }).press('Enter');
  await expect
    .poll(() => panel.locator('.entry-text').first().textContent())
    .toBe('half \ufffd pair');
});
