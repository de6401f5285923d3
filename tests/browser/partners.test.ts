import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  launchExtension,
  openOptions,
  openPanel,
  openPlanning,
  openPopup,
  runCommand,
  type Extension,
} from '../support/extension';
import { readMarkup, seePalette } from '../support/palette';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
  page = await openPlanning(extension);
});
afterAll(() => extension.close());

const now = (surface: Page) =>
  surface
    .locator('.now-bar select')
    .evaluateAll((selects: HTMLSelectElement[]) =>
      selects.map((select) => select.selectedOptions[0]?.textContent),
    );

it('adds a partner with a goal in their words, and is there with them at once', async () => {
  const popup = await openPopup(extension, page);
  await popup.getByLabel('Learning partner').selectOption({ label: 'Add a partner…' });
  expect(await popup.locator('.hint').first().innerText()).toContain('alias or initials');
  await popup.keyboard.press('Enter');
  expect(await popup.getByRole('alert').innerText()).toContain('short name');
  await popup.getByLabel('What you call them').fill('Sam');
  await popup.getByLabel('Their goal').fill('students explain their thinking');
  await popup.close();

  // What was typed outlives the popup.
  const again = await openPopup(extension, page);
  expect(await again.getByLabel('What you call them').inputValue()).toBe('Sam');
  await again.getByLabel('Where you are in the cycle').selectOption({ label: 'Set goals' });
  await again.getByRole('button', { name: 'Add partner' }).click();
  await again.locator('.question-card').waitFor();
  expect(await now(again)).toEqual(['Sam', 'Set goals', 'Planning']);
  await again.close();
});

it('shows the same partner and phase in the panel and the palette, and switches from each', async () => {
  const panel = await openPanel(extension);
  expect(await now(panel)).toEqual(['Sam', 'Set goals', 'Planning']);
  await panel.getByLabel('Phase').selectOption({ label: 'Reflect and debrief' });
  await expect.poll(() => now(panel)).toEqual(['Sam', 'Reflect and debrief', 'Reflecting']);

  const popup = await openPopup(extension, page);
  await expect.poll(() => now(popup)).toEqual(['Sam', 'Reflect and debrief', 'Reflecting']);
  await popup.close();

  await page.bringToFront();
  await page.locator('#comment').click();
  await runCommand(extension, page, 'open-palette');
  await seePalette(extension, page);
  expect(await readMarkup(extension, page)).toContain('Sam');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  // A closed list is turned with the arrow keys.
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => now(panel)).toEqual(['Sam', 'Implement', 'Observation']);
  await page.keyboard.press('Escape');
  await panel.close();
});

it('keeps each partner’s own phase', async () => {
  const panel = await openPanel(extension);
  await panel.getByLabel('Learning partner').selectOption({ label: 'Add a partner…' });
  await panel.getByLabel('What you call them').fill('Noor');
  await panel.getByRole('button', { name: 'Add partner' }).click();
  await expect.poll(() => now(panel)).toEqual(['Noor', 'Implement', 'Observation']);
  await panel.getByLabel('Phase').selectOption({ label: 'Assess' });
  await panel.getByLabel('Learning partner').selectOption({ label: 'Sam' });
  await expect.poll(() => now(panel)).toEqual(['Sam', 'Implement', 'Observation']);
  await panel.getByLabel('Learning partner').selectOption({ label: 'Noor' });
  await expect.poll(() => now(panel)).toEqual(['Noor', 'Assess', 'Planning']);
  await panel.close();
});

it('lists partners in the settings, where they can be renamed, archived and brought back', async () => {
  const options = await openOptions(extension);
  await options.getByRole('button', { name: 'Edit Noor' }).click();
  await options.getByLabel('What you call them').fill('N.');
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await options.getByRole('button', { name: 'Archive N.' }).click();
  await options.getByText('archived').waitFor();

  const panel = await openPanel(extension);
  expect(await panel.getByLabel('Learning partner').innerText()).not.toContain('N.');
  expect(await now(panel)).toContain('No partner');
  await panel.close();
  await options.getByRole('button', { name: 'Bring back N.' }).click();
  await options.getByRole('button', { name: 'Archive N.' }).waitFor();
  await options.close();
});
