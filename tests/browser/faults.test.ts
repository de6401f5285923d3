import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  findWorker,
  grantPage,
  launchExtension,
  openPanel,
  openPlanning,
  openPopup,
  runCommand,
  stopWorker,
  type Extension,
} from '../support/extension';
import { findPalette, seePalette, seeToast } from '../support/palette';

let extension: Extension;
let page: Page;

beforeEach(async () => {
  extension = await launchExtension();
  page = await openPlanning(extension);
});
afterEach(() => extension.close());

const line = (surface: Page) => surface.getByRole('textbox', { name: 'A quick note' });
const said = (surface: Page) => surface.locator('.meeting-foot [role=status]').innerText();

/** Replaces what the worker's next writes do, at the browser's own door. */
async function setWrites(fault: 'hang' | 'full'): Promise<void> {
  await extension.worker.evaluate((name) => {
    const { local } = chrome.storage;
    const write = local.set.bind(local);
    Object.assign(globalThis, { restoreWrites: () => Object.assign(local, { set: write }) });
    const full = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
    const hang = () => new Promise<void>(() => undefined);
    Object.assign(local, { set: name === 'full' ? full : hang });
  }, fault);
}

it('stores a note exactly once although the worker is stopped in the middle of its save', async () => {
  const panel = await openPanel(extension, 'kept');
  await setWrites('hang');
  await line(panel).fill('survives the worker');
  await panel.keyboard.press('Enter');
  await panel.waitForTimeout(100);
  await stopWorker(extension);

  await expect.poll(() => said(panel)).toContain('Saved');
  expect(await line(panel).inputValue()).toBe('');
  expect(await panel.locator('.entry', { hasText: 'survives the worker' }).count()).toBe(1);
});

it('says that the storage is full, keeps the text, and saves once there is room', async () => {
  const panel = await openPanel(extension, 'kept');
  await setWrites('full');
  await line(panel).fill('words that must not be lost');
  await panel.keyboard.press('Enter');
  await expect.poll(() => said(panel)).toContain('storage is full');
  expect(await said(panel)).toContain('Your text is still here');
  expect(await line(panel).inputValue()).toBe('words that must not be lost');

  await extension.worker.evaluate('restoreWrites()');
  await line(panel).press('Enter');
  await expect.poll(() => said(panel)).toContain('Saved');
  expect(await panel.locator('.entry').count()).toBe(1);
});

it('says that a note is too long and leaves it in the line', async () => {
  const panel = await openPanel(extension, 'kept');
  const long = 'x'.repeat(20_001);
  await line(panel).fill(long);
  await line(panel).press('Enter');
  await expect.poll(() => said(panel)).toContain('more than 20,000 characters');
  expect(await line(panel).inputValue()).toBe(long);
});

it('copies instead of inserting on a page that the browser keeps extensions out of', async () => {
  await page.goto('chrome://version');
  const popup = await openPopup(extension, page);
  await popup.keyboard.press('Enter');
  await expect
    .poll(() => said(popup))
    .toBe(
      'The browser keeps extensions out of this page. Copied: press Ctrl+V in the page to place it.',
    );
});

it('opens the popup where the palette may not go', async () => {
  await page.goto('chrome://version');
  const opening = extension.context.waitForEvent('page');
  await runCommand(extension, page, 'open-palette');
  const popup = await opening;
  await popup.locator('.question-card').waitFor();
});

/** An update: the copies of the extension that are in pages are cut off from it. */
async function update(): Promise<void> {
  const reloaded = extension.context.waitForEvent('serviceworker');
  await extension.worker.evaluate('chrome.runtime.reload()');
  extension.worker = await reloaded;
  await page.bringToFront();
}

async function openPaletteAtComment(): Promise<void> {
  await grantPage(extension, page);
  await page.locator('#comment').click();
  await runCommand(extension, page, 'open-palette');
  await seePalette(extension, page);
}

it('says in an open palette that the extension was updated, and the next one has the words', async () => {
  await openPaletteAtComment();
  await update();
  await page.keyboard.type('evidence');
  const orphan = await page.locator('[data-name=good-question-host]').elementHandle();
  await grantPage(extension, page);
  await expect
    .poll(async () => (await findPalette(extension, page))?.said)
    .toContain('was updated while this was open');

  await runCommand(extension, page, 'open-palette');
  // Both show the same words: Escape must not meet the old one before the new one is there.
  await expect.poll(() => orphan.evaluate((host) => host.isConnected)).toBe(false);
  await expect.poll(async () => (await findPalette(extension, page))?.words).toBe('evidence');
  expect(await page.locator('[data-name=good-question-host]').count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('[data-name=good-question-host]').count()).toBe(0);
});

it('moves, inserts and says so in a palette that was open during an update', async () => {
  await openPaletteAtComment();
  const { options } = await seePalette(extension, page);
  await update();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#comment').inputValue()).toBe(options[1]);
  await grantPage(extension, page);
  expect(await seeToast(extension, page)).toBe('Inserted');
});

it('keeps the draft and the notes through an update', async () => {
  const panel = await openPanel(extension, 'kept');
  await line(panel).fill('kept before');
  await line(panel).press('Enter');
  await expect.poll(() => said(panel)).toContain('Saved');
  await line(panel).fill('half written');
  const reloaded = extension.context.waitForEvent('serviceworker');
  await extension.worker.evaluate('chrome.runtime.reload()');
  extension.worker = await reloaded;

  const again = await openPanel(extension, 'kept');
  expect(await line(again).inputValue()).toBe('half written');
  expect(await again.locator('.entry').innerText()).toContain('kept before');
});

it('refuses a forged message from the page’s side', async () => {
  await openPaletteAtComment();
  const answers = await (
    await findWorker(extension)
  ).evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: undefined, active: true });
    const [run] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: (url: string) => {
        const put = { kind: 'note', id: 'forged-note', fields: { text: url } };
        return Promise.all(
          [
            { verb: 'change', payload: { id: 'forged-change', puts: [put] } },
            { verb: 'findQuestions', payload: { words: 'x', more: 1 } },
            { verb: 'useQuestion', payload: { stemId: '__proto__' } },
            { verb: 'undoKeep', payload: { noteId: 'not-my-note' } },
            { verb: 'constructor', payload: {} },
            null,
          ].map((message) => chrome.runtime.sendMessage(message)),
        );
      },
      args: [address],
    });
    return run?.result as unknown;
  }, page.url());
  expect(answers).toEqual(Array.from({ length: 6 }, () => ({ ok: false, reason: 'invalid' })));
});

it('says so when the field disappears before Enter', async () => {
  await openPaletteAtComment();
  await page.evaluate(() => document.querySelector('#comment')?.remove());
  await page.keyboard.press('Enter');
  expect(await seeToast(extension, page)).toContain(
    'The field disappeared while we were inserting. Copied: press Ctrl+V',
  );
});
