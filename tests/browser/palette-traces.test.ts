import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  findWorker,
  grantPage,
  launchExtension,
  openPlanning,
  runCommand,
  type Extension,
} from '../support/extension';
import { watchOwnWorld } from '../support/own-world';
import { findPalette, seePalette, seeToast } from '../support/palette';

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

const countNodes = () => page.evaluate(() => document.querySelectorAll('*').length);
const host = () => page.locator('[data-name=good-question-host]');

async function openAt(selector: string) {
  await page.locator(selector).first().click();
  await runCommand(extension, page, 'open-palette');
  return seePalette(extension, page);
}

async function close() {
  await page.keyboard.press('Escape');
  await expect.poll(() => findPalette(extension, page)).toBeNull();
}

it('leaves no node, no listener and no observer behind when it closes', async () => {
  await openAt('#comment');
  await close();
  const count = await watchOwnWorld(extension, page);
  const before = await count();
  const nodes = await countNodes();
  await openAt('#comment');
  const open = await count();
  expect(open.listeners).toBeGreaterThan(before.listeners);
  expect(open.observers).toBeGreaterThan(0);
  await close();
  await expect.poll(count).toEqual({ ...before, observers: 0 });
  expect(await countNodes()).toBe(nodes);
});

it('leaves nothing but the question behind when it has inserted and its toast has gone', async () => {
  await openAt('#notes-week-1');
  await close();
  const count = await watchOwnWorld(extension, page);
  const before = await count();
  await openAt('#notes-week-1');
  await page.keyboard.press('Enter');
  expect(await seeToast(extension, page)).toBe('Inserted');
  await expect.poll(() => host().count()).toBe(0);
  await expect.poll(count).toEqual({ ...before, observers: 0 });
});

it('opens in a page that was loaded anew at the same address, where nothing of it is left', async () => {
  await openAt('#comment');
  await close();
  await page.reload();
  await grantPage(extension, page);
  await openAt('#comment');
  await close();
});

it('opens from the context menu at the caret, and inserts there', async () => {
  await page.locator('#comment').click({ button: 'right' });
  const worker = await findWorker(extension);
  await worker.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch: (info: object, tab?: chrome.tabs.Tab) => void };
    };
    onClicked.dispatch({ menuItemId: 'insert-question', editable: true }, tab);
  }, page.url());
  const { chosen } = await seePalette(extension, page);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#comment').inputValue()).toBe(chosen);
});
