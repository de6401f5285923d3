import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  grantPage,
  launchExtension,
  openOptions,
  openPanel,
  openPlanning,
  openPopup,
  runCommand,
  type Extension,
} from '../support/extension';
import { addPartner } from '../support/meetings';
import { readMarkup, seePalette } from '../support/palette';

let extension: Extension;
let page: Page;
let panel: Page;
let options: Page;

beforeAll(async () => {
  extension = await launchExtension();
  page = await openPlanning(extension);
  await grantPage(extension, page);
  panel = await openPanel(extension);
  await addPartner(panel, 'Sam', 'students explain their thinking');
  options = await openOptions(extension);
  await options.locator('.words').waitFor();
});
afterAll(() => extension.close());

const phases = (surface: Page) =>
  surface.getByLabel('Phase', { exact: true }).first().locator('option').allInnerTexts();
const said = () => options.locator('.words .status-line p').innerText();
const OURS = ['Assess', 'Set goals', 'Prepare', 'Implement', 'Reflect and debrief'];
const GROW = ['Reality', 'Goal', 'Options', 'In action', 'Way forward'];

it('takes the names of another model over, at once on a surface that is open', async () => {
  expect(await phases(panel)).toEqual(OURS);
  await options.getByLabel('Names of the phases from').selectOption({ label: 'GROW' });
  await expect.poll(said).toBe('The phases are named anew.');
  await expect.poll(() => phases(panel)).toEqual(GROW);
  await panel.getByRole('combobox', { name: 'Coachee', exact: true }).waitFor();
  expect(await options.getByRole('heading', { name: 'Coachees' }).count()).toBe(1);
  expect(await panel.locator('.cycle-picture').innerText()).toBe('Reality');
});

it('changes a single word, in the popup, the palette and the explanations too', async () => {
  const line = options.getByLabel('Assess', { exact: true });
  expect(await line.inputValue()).toBe('Reality');
  await line.fill('Look around');
  await expect.poll(said).toBe('Saved');
  await expect.poll(() => phases(panel)).toContain('Look around');
  const popup = await openPopup(extension, page);
  expect(await phases(popup)).toContain('Look around');
  await popup.getByRole('button', { name: 'Why this one?' }).click();
  const explained = await popup.locator('.question-explained').innerText();
  expect(explained).toContain('Look around');
  expect(explained).not.toContain('partner');
  await popup.close();
  await page.bringToFront();
  await page.locator('#comment').click();
  await runCommand(extension, page, 'open-palette');
  await seePalette(extension, page);
  const markup = (await readMarkup(extension, page)) ?? '';
  expect(markup).toContain('Look around');
  expect(markup).toContain('aria-label="Coachee"');
  await page.keyboard.press('Escape');
});

it('keeps records and their ids as they are', async () => {
  const stored = await panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
  expect(stored).toContain('"phase":"assess"');
});

it('goes back to our words, and from there to the chosen ones again', async () => {
  await options.bringToFront();
  await options.getByRole('button', { name: 'Back to our words' }).click();
  await expect.poll(() => phases(panel)).toEqual(OURS);
  await expect.poll(said).toBe('These are our words again.');
  await options.locator('.words').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => phases(panel)).toContain('Look around');
  await options.reload();
  expect(await options.getByLabel('Assess', { exact: true }).inputValue()).toBe('Look around');
});
