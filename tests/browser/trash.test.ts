import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, openPanel, type Extension } from '../support/extension';

let extension: Extension;
let panel: Page;

beforeAll(async () => {
  extension = await launchExtension();
  panel = await openPanel(extension, 'kept');
  for (const text of ['Stays', 'Comes back', 'Goes']) await keep(text);
});
afterAll(() => extension.close());

const trash = () => panel.locator('.trash');

async function keep(text: string) {
  await panel.getByRole('textbox', { name: 'A quick note' }).fill(text);
  await panel.keyboard.press('Enter');
  await panel.locator('.entry', { hasText: text }).waitFor();
}

async function remove(text: string) {
  const entry = panel.locator('.entry', { hasText: text });
  await entry.getByRole('button', { name: 'Delete' }).click();
  await expect.poll(() => entry.count()).toBe(0);
}

it('lists what was deleted while it is open, and brings it back', async () => {
  await remove('Comes back');
  await trash().locator('summary').click();
  await expect.poll(() => trash().innerText()).toContain('Comes back');
  await remove('Goes');
  await expect.poll(() => trash().locator('li').count()).toBe(2);
  await trash().getByRole('button', { name: 'Bring back: Comes back' }).click();
  await expect.poll(() => panel.locator('.entry').count()).toBe(2);
  await expect.poll(() => trash().locator('li').count()).toBe(1);
});

it('erases for good only after asking once more', async () => {
  await trash().getByRole('button', { name: 'Erase these for good' }).click();
  await trash().getByRole('button', { name: 'Keep' }).click();
  expect(await trash().locator('li').count()).toBe(1);
  await trash().getByRole('button', { name: 'Erase these for good' }).click();
  await trash().getByRole('button', { name: 'Erase', exact: true }).click();
  await expect.poll(() => trash().innerText()).toContain('Nothing is deleted.');
  expect(await panel.locator('.entry').count()).toBe(2);
});
