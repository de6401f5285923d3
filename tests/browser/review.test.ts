import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  launchExtension,
  openPanel,
  openPlanning,
  openPopup,
  runCommand,
  turnTo,
  type Extension,
} from '../support/extension';
import { seeToast } from '../support/palette';

let extension: Extension;
let page: Page;
let panel: Page;

beforeAll(async () => {
  extension = await launchExtension();
  page = await openPlanning(extension);
  panel = await openPanel(extension, 'kept');
});
afterAll(() => extension.close());

const entries = () => panel.locator('.entry').allInnerTexts();
const said = () => panel.locator('.kept [role=status]').innerText();

async function keep(text: string) {
  await panel.getByRole('textbox', { name: 'A quick note' }).fill(text);
  await panel.keyboard.press('Enter');
  await panel.locator('.entry', { hasText: text }).waitFor();
}

async function addPartner(alias: string) {
  await panel.getByLabel('Learning partner').selectOption({ label: 'Add a partner…' });
  await panel.getByLabel('What you call them').fill(alias);
  await panel.getByRole('button', { name: 'Add partner' }).click();
  await panel.locator('.question-card').waitFor();
  await turnTo(panel, 'Kept');
}

it('says what will stand here while nothing does', async () => {
  expect(await panel.locator('.kept').innerText()).toContain('Nothing kept yet');
});

it('lists what other surfaces add while it is open, newest first', async () => {
  const popup = await openPopup(extension, page);
  await popup.keyboard.press('s');
  await panel.locator('.entry[data-kind=prompt]').waitFor();
  await popup.getByRole('textbox', { name: 'A quick note' }).fill('a later note');
  await popup.keyboard.press('Enter');
  await expect.poll(async () => (await entries())[0]).toContain('a later note');
  expect(await entries()).toHaveLength(2);
  await popup.close();
});

it('groups by partner, the current one first', async () => {
  await addPartner('Sam');
  await keep('Sam said it was the waiting that helped');
  await addPartner('Noor');
  await keep('Noor wants to hear more voices');
  const groups = () => panel.locator('.timeline-partner').allInnerTexts();
  await expect.poll(groups).toEqual(['Noor', 'Sam', 'Without a partner']);
  await panel.getByLabel('Learning partner').selectOption({ label: 'Sam' });
  await expect.poll(groups).toEqual(['Sam', 'Noor', 'Without a partner']);
});

it('finds by words in any order, whatever their case and accents', async () => {
  await keep('Die Schülerinnen erklärten es selbst');
  const search = panel.getByRole('searchbox');
  await search.fill('ERKLARTEN schulerinnen');
  await expect.poll(entries).toHaveLength(1);
  expect((await entries())[0]).toContain('Schülerinnen');
  await search.fill('nothing has this');
  await expect
    .poll(() => panel.locator('.kept').innerText())
    .toContain('Nothing here has those words.');
  await search.fill('');
  await expect.poll(async () => (await entries()).length).toBeGreaterThan(3);
});

it('edits an entry, and keeps the edit under way when the panel is closed', async () => {
  const edited = panel.locator('.entry', { hasText: 'hear more voices' });
  await edited.getByRole('button', { name: 'Edit' }).click();
  await panel.getByLabel('Text', { exact: true }).fill('Noor wants to hear from everyone');
  await panel.close();
  panel = await openPanel(extension, 'kept');
  expect(await panel.getByLabel('Text', { exact: true }).inputValue()).toBe(
    'Noor wants to hear from everyone',
  );
  await panel.getByRole('button', { name: 'Save', exact: true }).last().click();
  await expect.poll(said).toBe('Saved');
  expect((await entries()).join()).toContain('hear from everyone');
});

it('deletes with a way back', async () => {
  const doomed = panel.locator('.entry', { hasText: 'it was the waiting' });
  await doomed.getByRole('button', { name: 'Delete' }).click();
  await expect.poll(said).toBe('Deleted');
  await expect.poll(() => doomed.count()).toBe(0);
  await panel.locator('.kept').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => doomed.count()).toBe(1);
  expect(await said()).toBe('Restored');
});

it('opens the page a note came from', async () => {
  await page.bringToFront();
  const popup = await openPopup(extension, page);
  await popup.close();
  await page.locator('#goal').click({ clickCount: 3 });
  await runCommand(extension, page, 'keep-selection');
  await seeToast(extension, page);
  const opening = extension.context.waitForEvent('page');
  await panel
    .getByRole('button', { name: /^Open the page/ })
    .first()
    .click();
  const opened = await opening;
  await opened.waitForLoadState();
  expect(opened.url()).toBe(page.url());
  await opened.close();
});

it('places a saved question from the list', async () => {
  await page.bringToFront();
  await page.locator('#comment').click();
  const prompt = panel.locator('.entry[data-kind=prompt]').first();
  const text = await prompt.locator('.entry-text').innerText();
  // Pressed without moving the focus: the panel stands beside the page.
  await prompt
    .getByRole('button', { name: 'Insert at the caret' })
    .evaluate((button: HTMLElement) => button.click());
  await expect.poll(said).toBe('Inserted');
  expect(await page.locator('#comment').inputValue()).toBe(text);
});
