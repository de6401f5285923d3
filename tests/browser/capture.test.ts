import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  grantPage,
  launchExtension,
  openPanel,
  openPlanning,
  runCommand,
  type Extension,
} from '../support/extension';
import { seeToast } from '../support/palette';

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

async function readNewest() {
  const panel = await openPanel(extension, 'kept');
  const entry = panel.locator('.entry').first();
  const newest = {
    quote: await entry.locator('.entry-quote').textContent(),
    page: await entry.locator('.entry-page').getAttribute('title'),
    title: await entry.locator('.entry-page span').innerText(),
  };
  await panel.close();
  return newest;
}

it('keeps the selected text with the page’s title and address', async () => {
  await page.locator('#goal').click({ clickCount: 3 });
  await runCommand(extension, page, 'keep-selection');
  expect(await seeToast(extension, page)).toBe('Kept as evidence');
  expect(await readNewest()).toEqual({
    quote: 'What we want to be true by week 6',
    page: page.url(),
    title: await page.title(),
  });
});

it('keeps what is selected in a field', async () => {
  await page.locator('#comment').fill('eleven of twenty-six could');
  await page.locator('#comment').evaluate((field: HTMLTextAreaElement) => {
    field.focus();
    field.setSelectionRange(0, 6);
  });
  await runCommand(extension, page, 'keep-selection');
  await seeToast(extension, page);
  expect((await readNewest()).quote).toBe('eleven');
});

it('keeps what is selected in a TinyMCE frame', async () => {
  const body = page.frameLocator('.tox-edit-area__iframe').locator('body');
  await body.click();
  await page.keyboard.type('They explained it twice');
  await page.keyboard.press('Control+a');
  await runCommand(extension, page, 'keep-selection');
  await seeToast(extension, page);
  expect((await readNewest()).quote).toBe('They explained it twice');
});

it('keeps from the context menu, also where the page has not been opened to us before', async () => {
  await page.locator('#goal').click({ clickCount: 3 });
  await extension.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch: (info: object, tab?: chrome.tabs.Tab) => void };
    };
    onClicked.dispatch(
      { menuItemId: 'keep-selection', selectionText: 'from the menu', pageUrl: tab?.url },
      tab,
    );
  });
  expect(await seeToast(extension, page)).toBe('Kept as evidence');
});

it('asks for a selection when there is none', async () => {
  await runCommand(extension, page, 'keep-selection');
  expect(await seeToast(extension, page)).toContain('Select some text first');
});

it('never keeps what is in a password field', async () => {
  await page.evaluate(() => {
    const secret = document.createElement('input');
    secret.type = 'password';
    secret.value = 'hunter2';
    document.body.prepend(secret);
    secret.focus();
    secret.select();
  });
  await runCommand(extension, page, 'keep-selection');
  expect(await seeToast(extension, page)).toContain('Select some text first');
});

it('takes the note back from its confirmation', async () => {
  await page.locator('#weeks').click({ clickCount: 3 });
  await runCommand(extension, page, 'keep-selection');
  await seeToast(extension, page);
  // The button is in a closed root: found as a person finds it, by eye, in the lower right corner.
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.mouse.click(width - 50, height - 40);
  await expect.poll(() => seeToast(extension, page)).toContain('Taken back');
  expect((await readNewest()).quote).not.toBe('Weeks');
});
