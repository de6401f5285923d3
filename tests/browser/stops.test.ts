import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  grantPage,
  launchExtension,
  openPanel,
  openPlanning,
  openPopup,
  readQuestion,
  runCommand,
  type Extension,
} from '../support/extension';
import { findViolations } from '../support/find-violations';
import { readMarkup, seeFound, seePalette } from '../support/palette';

/** A frame of the library with two places to fill, as the browser's language spells it. */
const FRAME = 'You are pulled two ways: toward …, and toward …';
const FILLED = 'You are pulled two ways: toward more talk, and toward {less} noise';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
  page = await openPlanning(extension);
  await grantPage(extension, page);
});
afterAll(() => extension.close());

/** Turns the popup's question until one with a stop comes. */
async function turnToStop(surface: Page): Promise<void> {
  for (let turns = 0; turns < 40; turns++) {
    if ((await surface.locator('.question-text .stop-field').count()) > 0) return;
    await surface.keyboard.press('ArrowRight');
  }
  throw new Error('No question with a stop came.');
}

it('goes to the stop in the popup by Tab, replaces its default and inserts on Enter', async () => {
  await page.locator('#comment').fill('');
  await page.locator('#comment').click();
  let popup = await openPopup(extension, page);
  await turnToStop(popup);
  expect(await findViolations(popup)).toEqual([]);
  const before = await readQuestion(popup);
  const stop = popup.locator('.question-text .stop-field').first();
  const usual = await stop.inputValue();
  await popup.keyboard.press('Tab');
  await popup.keyboard.type('scaffolds');
  expect(await stop.inputValue()).toBe('scaffolds');
  expect(await readQuestion(popup)).toBe(before.replace(usual, 'scaffolds'));
  await popup.close();
  popup = await openPopup(extension, page);
  await expect.poll(() => readQuestion(popup)).toBe(before.replace(usual, 'scaffolds'));
  await popup.locator('.question-text .stop-field').first().focus();
  await popup.keyboard.press('Enter');
  await expect.poll(() => popup.locator('.status-line p').innerText()).toBe('Inserted');
  expect(await page.locator('#comment').inputValue()).toBe(before.replace(usual, 'scaffolds'));
  await popup.close();
});

it('fills a frame in the palette with Tab and Enter, and inserts it as it is with Enter alone', async () => {
  for (const words of [['more talk', '{less} noise'], []]) {
    await page.bringToFront();
    await page.locator('#comment').fill('');
    await page.locator('#comment').click();
    await runCommand(extension, page, 'open-palette');
    await seePalette(extension, page);
    await page.keyboard.type('pulled ways');
    expect((await seeFound(extension, page, 'pulled ways')).chosen).toBe(FRAME);
    for (const word of words) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(word);
    }
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('#comment').inputValue())
      .toBe(words.length > 0 ? FILLED : FRAME);
  }
});

it('stars the chosen question in the palette, and shows it as starred in the popup', async () => {
  await page.locator('#comment').click();
  await runCommand(extension, page, 'open-palette');
  const { chosen } = await seePalette(extension, page);
  const isStarred = async () =>
    /class="button star"[^>]*aria-pressed="true"/.test((await readMarkup(extension, page)) ?? '');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect.poll(isStarred).toBe(true);
  await page.keyboard.press('Escape');
  const panel = await openPanel(extension);
  for (let turns = 0; turns < 20 && (await readQuestion(panel)) !== chosen; turns++) {
    await panel.getByRole('button', { name: 'Next question' }).click();
  }
  const star = panel.getByRole('button', { name: 'Favourite', exact: true });
  await expect.poll(() => star.getAttribute('aria-pressed')).toBe('true');
  await star.click();
  await expect.poll(() => star.getAttribute('aria-pressed')).toBe('false');
  expect(await readQuestion(panel)).toBe(chosen);
  await panel.close();
});

it('offers a question on the words that are selected in the page, with these words in it', async () => {
  await page.bringToFront();
  await page.locator('#goal').click({ clickCount: 3 });
  const selected = await page.evaluate(() => String(getSelection()).trim());
  expect(selected.length).toBeGreaterThan(5);
  const popup = await openPopup(extension, page);
  const start = selected.slice(0, 20);
  const seen: string[] = [];
  for (let turns = 0; turns < 12; turns++) {
    await expect.poll(() => readQuestion(popup)).not.toBe(seen.at(-1) ?? '');
    seen.push(await readQuestion(popup));
    await popup.keyboard.press('ArrowRight');
  }
  expect(seen.join('\n')).toContain(start);
  await popup.close();
});
