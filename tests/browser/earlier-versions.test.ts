import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, openPanel, type Extension } from '../support/extension';
import { findViolations } from '../support/find-violations';
import { readLocal } from '../support/local-storage';

let extension: Extension;
let panel: Page;

beforeAll(async () => {
  extension = await launchExtension();
  panel = await openPanel(extension, 'kept');
});
afterAll(() => extension.close());

const entry = () => panel.locator('.entry');
const text = () => panel.locator('.entry > .entry-text').innerText();
const earlier = () => panel.locator('.entry-other .entry-text').allInnerTexts();
const said = () => panel.locator('.kept-status [role=status]').innerText();

async function keep(words: string) {
  await panel.getByRole('textbox', { name: 'A quick note' }).fill(words);
  await panel.keyboard.press('Enter');
  await entry().waitFor();
}

async function edit(words: string) {
  await entry().getByRole('button', { name: 'Edit' }).click();
  await entry().locator('textarea').fill(words);
  await entry().getByRole('button', { name: 'Save' }).click();
  await expect.poll(text).toBe(words);
}

it('shows what a note said before it was edited, once it is asked for', async () => {
  await keep('She waited');
  expect(await panel.getByText('earlier version').count()).toBe(0);
  await edit('She waited for an answer');
  await edit('She waited for eight seconds');
  const summary = panel.getByText('2 earlier versions');
  await summary.focus();
  await panel.keyboard.press('Enter');
  await expect.poll(earlier).toEqual(['She waited for an answer', 'She waited']);
  expect(await findViolations(panel)).toEqual([]);
});

it('brings one back, and takes that back', async () => {
  await panel.getByRole('button', { name: 'Bring back: She waited', exact: true }).click();
  await expect.poll(text).toBe('She waited');
  await expect.poll(said).toContain('Brought back');
  await expect.poll(earlier).toEqual(['She waited for eight seconds', 'She waited for an answer']);
  await panel.locator('.kept-status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(text).toBe('She waited for eight seconds');
  await expect.poll(earlier).toEqual(['She waited', 'She waited for an answer']);
  await expect.poll(said).toBe('Taken back');
});

it('fits into 320 px', async () => {
  await panel.setViewportSize({ width: 320, height: 700 });
  expect(
    await panel.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0);
});

it('leaves nothing of it once the note is erased for good', async () => {
  await entry().getByRole('button', { name: 'Delete' }).click();
  await panel.locator('.trash summary').click();
  await panel.getByRole('button', { name: 'Erase these for good' }).click();
  await panel.getByRole('button', { name: 'Erase', exact: true }).click();
  await panel.getByText('Nothing is deleted.').waitFor();
  expect(JSON.stringify(await readLocal(extension))).not.toContain('She waited');
});
