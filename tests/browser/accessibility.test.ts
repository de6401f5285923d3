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
  turnTo,
  type Extension,
} from '../support/extension';
import { findViolations } from '../support/find-violations';
import { readMarkup, seePalette } from '../support/palette';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
  page = await openPlanning(extension);
  const panel = await openPanel(extension);
  await panel.getByLabel('Learning partner').selectOption({ label: 'Add a partner…' });
  await panel.getByLabel('What you call them').fill('Sam');
  await panel.getByLabel('Their goal').fill('students explain their thinking');
  await panel.getByRole('button', { name: 'Add partner' }).click();
  await panel.locator('.question-card').waitFor();
  await panel.getByRole('button', { name: 'Save' }).click();
  await turnTo(panel, 'Kept');
  await panel.locator('.entry').waitFor();
  await panel.close();
  await grantPage(extension, page);
  await page.locator('#goal').click({ clickCount: 3 });
  await runCommand(extension, page, 'keep-selection');
});
afterAll(() => extension.close());

const overflow = (surface: Page) =>
  surface.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );

it('finds nothing to object to in the popup, opened out and with a form in it', async () => {
  const popup = await openPopup(extension, page);
  await popup.getByRole('button', { name: 'Why this one?' }).click();
  expect(await findViolations(popup)).toEqual([]);
  await popup.getByLabel('Learning partner').selectOption({ label: 'Add a partner…' });
  await popup.getByRole('button', { name: 'Add partner' }).click();
  expect(await findViolations(popup)).toEqual([]);
  await popup.getByRole('button', { name: 'Cancel' }).click();
  await popup.close();
});

it('finds nothing to object to in the side panel, empty of matches, full and editing', async () => {
  const panel = await openPanel(extension, 'kept');
  expect(await findViolations(panel)).toEqual([]);
  await panel.locator('.entry').first().getByRole('button', { name: 'Edit' }).click();
  expect(await findViolations(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await panel.getByRole('searchbox').fill('nothing has this');
  await panel.getByText('Nothing here has those words.').waitFor();
  expect(await findViolations(panel)).toEqual([]);
  await panel.close();
});

it('finds nothing to object to in a meeting: plan, choice, agreement, goal, step and debrief', async () => {
  const panel = await openPanel(extension);
  await panel.getByRole('button', { name: 'Plan a meeting' }).click();
  await panel.locator('.plan-choice').first().click();
  await panel.locator('.plan-row').waitFor();
  await panel.locator('.plan-choice').first().waitFor();
  expect(await findViolations(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Note what you agree' }).click();
  expect(await findViolations(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Edit goal' }).click();
  expect(await findViolations(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Cancel' }).click();
  const popup = await openPopup(extension, page);
  expect(await findViolations(popup)).toEqual([]);
  await popup.keyboard.press('a');
  await popup.getByText('Asked: 1 of 1').waitFor();
  await popup.close();
  await panel.getByRole('button', { name: 'End meeting' }).click();
  const debrief = panel.getByRole('region', { name: 'After the meeting' });
  await debrief.getByLabel('What comes next').fill('Sam listens to group 5');
  await debrief.getByLabel('By', { exact: true }).fill('2020-01-31');
  await debrief.getByRole('button', { name: 'Keep the step' }).click();
  await panel.locator('.step-line').first().waitFor();
  expect(await findViolations(panel)).toEqual([]);
  await panel.setViewportSize({ width: 320, height: 700 });
  expect(await overflow(panel)).toBe(0);
  await panel.close();
});

it('finds nothing to object to in the settings', async () => {
  const options = await openOptions(extension);
  await options.locator('.partner-row').waitFor();
  expect(await findViolations(options)).toEqual([]);
  await options.close();
});

it('finds nothing to object to in the palette and in its confirmation', async () => {
  await page.bringToFront();
  await page.locator('#comment').click();
  await runCommand(extension, page, 'open-palette');
  await seePalette(extension, page);
  const markup = (await readMarkup(extension, page)) ?? '';
  await page.keyboard.press('Escape');
  // The palette's root is closed to every tool, so its markup is looked at in a root that is not.
  const copy = await extension.context.newPage();
  await copy.goto(`${extension.planningUrl}missing`);
  await copy.evaluate((html) => {
    document.documentElement.lang = 'en';
    document.title = 'Palette';
    document.body.innerHTML = '<main><h1>Palette</h1><div id="host"></div></main>';
    const host = document.querySelector('#host');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = html;
  }, markup);
  expect(markup).toContain('role="combobox"');
  expect(await findViolations(copy)).toEqual([]);
  await copy.close();
});

it.each(['popup', 'sidepanel', 'options'])(
  'fits %s into 320 px without scrolling sideways',
  async (name) => {
    const surface = await extension.context.newPage();
    await surface.setViewportSize({ width: 320, height: 700 });
    await surface.goto(`chrome-extension://${extension.id}/${name}.html`);
    await surface.locator('.question-card, .options').waitFor();
    expect(await overflow(surface)).toBe(0);
    await surface.close();
  },
);

it('is used by keyboard alone: question, note and back', async () => {
  const popup = await openPopup(extension, page);
  expect(await popup.evaluate(() => document.activeElement?.className)).toBe('question-card');
  const names: string[] = [];
  for (let step = 0; step < 14; step++) {
    await popup.keyboard.press('Tab');
    names.push(
      await popup.evaluate(() => {
        const { activeElement: at } = document;
        return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      }),
    );
  }
  for (const name of [
    'Why this one?',
    'Insert',
    'Copy',
    'Save',
    'Next question',
    'A quick note',
    'Keep',
  ]) {
    expect(names).toContain(name);
  }
  await popup.close();
});
