import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  launchExtension,
  openOptions,
  openPanel,
  turnTo,
  type Extension,
} from '../support/extension';
import { addPartner } from '../support/meetings';

let extension: Extension;
let panel: Page;

beforeAll(async () => {
  extension = await launchExtension();
  panel = await openPanel(extension);
  await addPartner(panel, 'Noor');
});
afterAll(() => extension.close());

const where = () => panel.getByRole('region', { name: 'Where did we stop?' });
const said = () => panel.locator('.between [role=status]').last().innerText();
const entry = () => panel.locator('.entry').first();

/** Types once the form that was opened has taken the focus. */
async function typeInto(label: string, text: string) {
  const isFocused = () =>
    panel.getByLabel(label).evaluate((field) => field === document.activeElement);
  await expect.poll(isFocused).toBe(true);
  await panel.keyboard.type(text);
}

async function reopenPanel() {
  await panel.close();
  panel = await openPanel(extension);
  await where().waitFor();
}

it('says nothing that is not known, and shows the phase to everyone', async () => {
  expect(await where().innerText()).not.toMatch(/Next step|Open|Would show/);
  expect(await where().getByRole('img').getAttribute('aria-label')).toBe(
    'Assess, 1 of 5 in the cycle',
  );
  await panel.getByLabel('Phase', { exact: true }).selectOption({ label: 'Prepare' });
  await expect
    .poll(() => where().getByRole('img').getAttribute('aria-label'))
    .toBe('Prepare, 3 of 5 in the cycle');
});

it('takes the goal and what would show it in place, also over a closing', async () => {
  await where().getByRole('button', { name: 'Write down the goal' }).click();
  await typeInto('Their goal', 'hear more voices');
  await panel.keyboard.press('Tab');
  await typeInto('What would show', 'twenty of them speak');
  await reopenPanel();
  expect(await where().getByLabel('What would show').inputValue()).toBe('twenty of them speak');
  await where().getByRole('button', { name: 'Save' }).click();
  await expect.poll(said).toBe('Saved');
  expect(await where().innerText()).toMatch(/“hear more voices”[^]*twenty of them speak/);
  expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Edit goal');
});

it('gives a next step an owner and a day, keeps the edit over a closing, and ticks it off', async () => {
  await panel.getByLabel('Kind of note').selectOption({ label: 'Next step' });
  await panel.getByRole('textbox', { name: 'A quick note' }).fill('Noor counts who speaks');
  await panel.keyboard.press('Enter');
  await expect.poll(() => where().innerText()).toContain('Noor counts who speaks');
  await turnTo(panel, 'Kept');
  await entry().getByRole('button', { name: 'Edit' }).click();
  await panel.getByLabel('Whose step').selectOption('coach');
  await panel.getByLabel('By', { exact: true }).fill('2020-01-31');
  await reopenPanel();
  await turnTo(panel, 'Kept');
  expect(await panel.getByLabel('Whose step').inputValue()).toBe('coach');
  expect(await panel.getByLabel('By', { exact: true }).inputValue()).toBe('2020-01-31');
  await panel.locator('.item-editor').getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => entry().innerText()).toMatch(/you · was for .*31.*, still open/);
  const color = (selector: string) =>
    entry()
      .locator(selector)
      .evaluate((shown) => getComputedStyle(shown).color);
  expect(await color('.step-line > span')).toBe(await color('.entry-kind'));
  await entry().getByRole('checkbox', { name: 'Done: Noor counts who speaks' }).press('Space');
  await expect.poll(() => entry().innerText()).toContain('done');
  await turnTo(panel, 'Meeting');
  await expect.poll(() => where().innerText()).not.toContain('Noor counts who speaks');
});

it('shows what the pair agreed when a meeting starts, and takes it down there', async () => {
  await panel.getByRole('button', { name: 'Plan a meeting' }).click();
  await panel.getByRole('button', { name: 'Note what you agree' }).click();
  await typeInto('What we agreed', 'What is said stays with us.');
  await reopenPanel();
  await panel.getByRole('form', { name: 'Edit agreement' }).getByText('Save').click();
  await expect
    .poll(() => panel.locator('.norms').innerText())
    .toContain('What is said stays with us.');
});

it('plans and orders with the keyboard alone', async () => {
  let plan = panel.getByRole('region', { name: 'Meeting', exact: true });
  const rows = plan.locator('.plan-row');
  await plan.getByRole('searchbox').focus();
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await expect.poll(() => rows.count()).toBe(1);
  await plan.getByRole('searchbox').focus();
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await expect.poll(() => rows.count()).toBe(2);
  const first = await rows.first().innerText();
  await plan.getByRole('searchbox').press('Escape');
  await rows.first().getByRole('checkbox').focus();
  await panel.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => rows.nth(1).innerText()).toBe(first);
  await panel.keyboard.press('Space');
  await expect.poll(() => rows.nth(1).getByRole('checkbox').isChecked()).toBe(true);
  await panel.getByLabel('Stance').selectOption('consult');
  await reopenPanel();
  plan = panel.getByRole('region', { name: 'Meeting', exact: true });
  await expect.poll(() => panel.getByLabel('Stance').inputValue()).toBe('consult');
  expect(await plan.locator('.plan-row').nth(1).innerText()).toBe(first);
});

it('starts a new cycle with a way back, keeps the earlier one, and lists it in the settings', async () => {
  await where().getByRole('button', { name: 'Start a new cycle' }).click();
  await expect.poll(said).toContain('A new cycle has begun');
  expect(await where().innerText()).not.toContain('hear more voices');
  await panel.locator('.between').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => where().innerText()).toContain('hear more voices');
  await where().getByRole('button', { name: 'Start a new cycle' }).click();
  await expect.poll(() => where().innerText()).not.toContain('hear more voices');
  const options = await openOptions(extension);
  await options.getByText('1 earlier cycle').click();
  expect(await options.locator('.past-cycles').innerText()).toContain('“hear more voices”');
  await options.close();
});
