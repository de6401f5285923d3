import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  findWorker,
  launchExtension,
  openOptions,
  openPanel,
  openPlanning,
  openPopup,
  runCommand,
  type Extension,
  readQuestion,
} from '../support/extension';
import { seePalette } from '../support/palette';

let extension: Extension;
let page: Page;

beforeEach(async () => {
  // The browser’s own question cannot be answered by a test, so this profile has said yes before.
  extension = await launchExtension({ grants: ['*://*/*'] });
  page = await openPlanning(extension);
});
afterEach(() => extension.close());

const countGuards = async () =>
  (await findWorker(extension)).evaluate(
    async () => (await chrome.scripting.getRegisteredContentScripts()).length,
  );

async function switchOn() {
  const popup = await openPopup(extension, page);
  await popup.getByRole('button', { name: 'This site' }).click();
  await popup.getByRole('button', { name: 'Switch on' }).click();
  await popup.getByText('is switched on for').waitFor();
  await popup.close();
  await expect.poll(countGuards).toBe(1);
  await page.bringToFront();
}

it('has no access to any site until the coach switches one on', async () => {
  const popup = await openPopup(extension, page);
  await popup.getByRole('button', { name: 'This site' }).click();
  expect(await popup.locator('.site-line').innerText()).toContain('127.0.0.1');
  expect(await popup.locator('.site-line').innerText()).toContain('Nothing on the site is read');
  expect(await countGuards()).toBe(0);
  await popup.getByRole('button', { name: 'Not now' }).click();
  expect(await popup.locator('.site-line').count()).toBe(0);
});

it('switches a site on and off, lists it in the settings, and takes a slip there back', async () => {
  await switchOn();
  const options = await openOptions(extension);
  await options.getByRole('button', { name: 'Switch off for 127.0.0.1' }).click();
  await options
    .locator('section[aria-labelledby=sites]', { hasText: 'No site is switched on.' })
    .waitFor();
  await expect.poll(countGuards).toBe(0);
  await options.getByRole('button', { name: 'Undo' }).click();
  await options.getByText('Switched on again for 127.0.0.1.').waitFor();
  await options.getByRole('button', { name: 'Switch off for 127.0.0.1' }).waitFor();
  await expect.poll(countGuards).toBe(1);
});

it('lets the side panel insert there without a press of its button', async () => {
  await switchOn();
  await page.reload();
  await page.locator('.ProseMirror').waitFor();
  const panel = await openPanel(extension);
  const question = await readQuestion(panel);
  await page.bringToFront();
  await page.locator('#comment').click();
  await panel
    .locator('.question-actions')
    .getByRole('button', { name: 'Insert' })
    .evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => page.locator('#comment').inputValue()).toBe(question);
});

it('hears the palette’s keys before a page that eats keys and holds the focus from its window', async () => {
  await switchOn();
  const eatKeys = `<script>
    addEventListener('focus', ({ target }) => {
      const comment = document.querySelector('#comment');
      if (target instanceof Element && target !== comment) comment.focus();
    }, true);
    addEventListener('keydown', (event) => {
      document.documentElement.dataset.heard = event.key;
      event.preventDefault();
    }, true);
  </script>`;
  await page.route(extension.planningUrl, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<head>', `<head>${eatKeys}`);
    await route.fulfill({ response, body });
  });
  await page.reload();
  await page.locator('.ProseMirror').waitFor();
  await page.locator('#comment').click();
  await runCommand(extension, page, 'open-palette');
  await seePalette(extension, page);
  await page.keyboard.type('goal');
  await expect.poll(async () => (await seePalette(extension, page)).words).toBe('goal');
  expect(await page.locator('html').getAttribute('data-heard')).toBeNull();
});

/** A page of one site that holds the planning document of another in a frame, with the caret in it. */
async function focusInForeignFrame() {
  const address = extension.planningUrl.replace('127.0.0.1', 'localhost');
  await page.goto(`${extension.planningUrl}missing`);
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.style.cssText = 'width: 100%; height: 500px';
    document.body.replaceChildren(frame);
  }, address);
  const comment = page.frameLocator('iframe').locator('#comment');
  await comment.click();
  return comment;
}

it('inserts from the palette into a frame of another site once both are on, and copies before', async () => {
  const comment = await focusInForeignFrame();
  await (await openPopup(extension, page)).close();
  await runCommand(extension, page, 'open-palette');
  expect((await seePalette(extension, page)).said).toContain('part of the page');
  await page.keyboard.press('Escape');

  const panel = await openPanel(extension);
  await panel.evaluate(() =>
    chrome.permissions.request({ origins: ['http://127.0.0.1/*', 'http://localhost/*'] }),
  );
  await panel.close();
  await page.bringToFront();
  await comment.click();
  await runCommand(extension, page, 'open-palette');
  const { options } = await seePalette(extension, page);
  await page.keyboard.press('Enter');
  await expect.poll(() => comment.inputValue()).toBe(options[0]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => comment.inputValue()).toBe('');
});

it('keeps what is selected in a frame of another site that is on', async () => {
  await focusInForeignFrame();
  const panel = await openPanel(extension, 'kept');
  await panel.evaluate(() =>
    chrome.permissions.request({ origins: ['http://127.0.0.1/*', 'http://localhost/*'] }),
  );
  await page.bringToFront();
  await page.frameLocator('iframe').locator('#goal').click({ clickCount: 3 });
  await runCommand(extension, page, 'keep-selection');
  await panel.locator('.entry-quote').waitFor();
  expect(await panel.locator('.entry-quote').textContent()).toBe(
    'What we want to be true by week 6',
  );
  expect(await panel.locator('.entry-page').getAttribute('title')).toBe(page.url());
});
