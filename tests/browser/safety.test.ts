import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  launchExtension,
  openOptions,
  openPanel,
  openPlanning,
  openPopup,
  type Extension,
} from '../support/extension';
import { readLocal, waitForCopy, writeLocal } from '../support/local-storage';

let extension: Extension;
let panel: Page;
/** Storage as it is once everything has been copied. */
let whole: Record<string, unknown>;

const line = (page: Page) => page.getByRole('complementary', { name: 'Your data' });
const entries = () => panel.locator('.entry').count();
const pagesOf = (stored: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(stored).filter(([key]) => key.startsWith('page:')));

async function keep(text: string) {
  await panel.getByRole('textbox', { name: 'A quick note' }).fill(text);
  await panel.keyboard.press('Enter');
  await panel.locator('.entry', { hasText: text }).waitFor();
}

beforeAll(async () => {
  extension = await launchExtension();
  panel = await openPanel(extension, 'kept');
  for (const text of ['First', 'Second', 'Third']) await keep(`${text} <note> 🌱`);
  await waitForCopy(extension);
  whole = await readLocal(extension);
});
afterAll(() => extension.close());
beforeEach(async () => {
  if (panel.isClosed()) panel = await openPanel(extension, 'kept');
});

/** Closes what is open, as damage comes about while the browser is closed, and damages. */
async function damage(change: Record<string, unknown>) {
  await panel.close();
  await writeLocal(extension, change);
}

async function bringBack(page: Page) {
  await line(page).getByRole('button', { name: 'Bring back' }).click();
  await expect.poll(() => line(page).innerText()).toContain('Brought back');
  await line(page).getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => line(page).innerText()).toBe('');
}

async function expectWhole() {
  await expect.poll(async () => pagesOf(await readLocal(extension))).toEqual(pagesOf(whole));
}

it('offers in the side panel to bring back what the browser lost, and brings all of it back', async () => {
  await damage(Object.fromEntries(Object.keys(whole).map((key) => [key, undefined])));
  panel = await openPanel(extension, 'kept');
  await expect.poll(() => line(panel).innerText()).toMatch(/the browser lost \d+ entr/);
  expect(await entries()).toBe(0);
  await bringBack(panel);
  await expect.poll(entries).toBe(3);
  await expectWhole();
});

it('offers it in the popup, too', async () => {
  await damage({ 'page:note:0': undefined });
  const page = await openPlanning(extension);
  const popup = await openPopup(extension, page);
  await expect.poll(() => line(popup).innerText()).toContain('the browser lost 3 entries');
  await bringBack(popup);
  await popup.close();
  await page.close();
  await expectWhole();
});

it('offers it in the settings, too, and goes on where a worker was stopped', async () => {
  const page = whole['page:note:0'] as unknown[];
  await damage({ 'page:note:0': [page[0], 'torn'], 'dir:note': undefined });
  const options = await openOptions(extension);
  await options.evaluate(() =>
    chrome.runtime.sendMessage({ verb: 'checkData', payload: { isThorough: true } }),
  );
  await expect.poll(() => line(options).innerText()).toContain('the browser lost 2 entries');
  // As a worker leaves it that was stopped in the middle.
  await writeLocal(extension, {
    safety: { state: 'restoring', share: 0.1, copyAt: 0, before: 1 },
  });
  await options.reload();
  await expect.poll(() => line(options).innerText()).toContain('Brought back');
  await line(options).getByRole('button', { name: 'Close' }).click();
  await options.close();
  await expectWhole();
});

it('goes on without, when a coach says so', async () => {
  await damage({ 'page:note:0': undefined });
  panel = await openPanel(extension, 'kept');
  await line(panel).getByRole('button', { name: 'Go on without' }).click();
  await expect.poll(() => line(panel).innerText()).toBe('');
  await keep('Afterwards');
  expect(await entries()).toBe(1);
});

it('says that data of a newer version is only read, and changes none of it', async () => {
  const { meta } = (await readLocal(extension)) as { meta: object };
  await damage({ meta: { ...meta, schema: 99 } });
  panel = await openPanel(extension, 'kept');
  await expect.poll(() => line(panel).innerText()).toContain('by a newer version');
  const field = panel.getByRole('textbox', { name: 'A quick note' });
  await field.fill('Typed meanwhile');
  await panel.keyboard.press('Enter');
  await expect.poll(() => panel.innerText('body')).toContain('Not saved');
  expect(await field.inputValue()).toBe('Typed meanwhile');
  await panel.close();
  panel = await openPanel(extension, 'kept');
  await expect
    .poll(() => panel.getByRole('textbox', { name: 'A quick note' }).inputValue())
    .toBe('Typed meanwhile');
  await writeLocal(extension, { meta });
});

it('speaks of a backup when it is due, and leaves off when told', async () => {
  await damage({ backup: { at: null, entries: 0, remindFrom: 0, isWiped: true } });
  panel = await openPanel(extension, 'kept');
  await expect.poll(() => line(panel).innerText()).toContain('There is no backup file');
  await line(panel).getByRole('button', { name: 'Later' }).click();
  await expect.poll(() => line(panel).innerText()).toBe('');
});
