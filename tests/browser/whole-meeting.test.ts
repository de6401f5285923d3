import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  grantPage,
  launchExtension,
  openPanel,
  openPlanning,
  openPopup,
  turnTo,
  type Extension,
  readQuestion,
} from '../support/extension';
import { addPartner } from '../support/meetings';

let extension: Extension;
let page: Page;
let panel: Page;

beforeAll(async () => {
  extension = await launchExtension();
  page = await openPlanning(extension);
  await grantPage(extension, page);
  panel = await openPanel(extension);
  await addPartner(panel, 'Sam', 'students explain their thinking');
});
afterAll(() => extension.close());

const plan = () => panel.getByRole('region', { name: 'Meeting', exact: true });
const rows = () => plan().locator('.plan-row');
const planned = () => rows().locator('.plan-question span').allInnerTexts();
const where = () => panel.getByRole('region', { name: 'Where did we stop?' });
const debrief = () => panel.getByRole('region', { name: 'After the meeting' });
const said = () => panel.locator('.between [role=status]').last().innerText();
const shown = (surface: Page) => readQuestion(surface);

async function reopenPanel() {
  await panel.close();
  panel = await openPanel(extension);
}

/** Plans the first question that has the words, or the first suggested one. */
async function chooseFirst(words: string): Promise<string> {
  await plan().getByRole('searchbox').fill(words);
  const first = plan().locator('.plan-choice').first();
  await expect.poll(() => first.innerText()).toMatch(new RegExp(words, 'i'));
  const before = await rows().count();
  await first.focus();
  await panel.keyboard.press('Enter');
  await expect.poll(() => rows().count()).toBe(before + 1);
  return (await planned()).at(-1) ?? '';
}

it('plans a meeting: suggestions at once, more by words, none of them twice', async () => {
  await panel.getByRole('button', { name: 'Plan a meeting' }).click();
  await expect.poll(() => plan().locator('.plan-choice').count()).toBeGreaterThan(2);
  const first = await chooseFirst('');
  const second = await chooseFirst('notice');
  const third = await chooseFirst('students');
  expect(await planned()).toEqual([first, second, third]);
  expect(new Set([first, second, third]).size).toBe(3);
  expect(await plan().locator('.plan-choice').allInnerTexts()).not.toContain(third);
});

it('keeps the search under way and the plan when the panel is closed in between', async () => {
  await plan().getByRole('searchbox').fill('goal');
  const before = await planned();
  await reopenPanel();
  expect(await plan().getByRole('searchbox').inputValue()).toBe('goal');
  expect(await planned()).toEqual(before);
  await plan().getByRole('button', { name: 'Done choosing' }).click();
});

it('orders by keys, by buttons and by dragging, and the focus stays with the question', async () => {
  const [a = '', b = '', c = ''] = await planned();
  await rows().nth(2).getByRole('checkbox').focus();
  await panel.keyboard.press('Alt+ArrowUp');
  await expect.poll(planned).toEqual([a, c, b]);
  await expect.poll(said).toBe('Now number 2 of 3');
  await panel.keyboard.press('Alt+ArrowUp');
  await expect.poll(planned).toEqual([c, a, b]);
  await plan()
    .getByRole('button', { name: `Move down: ${c}` })
    .click();
  await expect.poll(planned).toEqual([a, c, b]);
  await rows().nth(2).dragTo(rows().nth(0));
  await expect.poll(planned).toEqual([b, a, c]);
});

it('copies and inserts the plan as an agenda, a title and one question a line', async () => {
  const agenda = ['Questions for our meeting', ...(await planned())].join('\n');
  await page.bringToFront();
  await page.locator('#comment').click();
  const insert = plan().getByRole('button', { name: 'Insert as agenda' });
  // Pressed without moving the focus: the panel stands beside the page.
  await insert.evaluate((button: HTMLElement) => button.click());
  await expect.poll(said).toBe('Inserted');
  expect(await page.locator('#comment').inputValue()).toBe(agenda);
  await panel.bringToFront();
  await plan().getByRole('button', { name: 'Copy as agenda' }).click();
  await expect.poll(said).toBe('Copied');
  await page.bringToFront();
  await page.locator('#comment').fill('');
  await page.locator('#comment').press('Control+v');
  expect(await page.locator('#comment').inputValue()).toBe(agenda);
});

it('shows the planned questions first in the popup and ticks them off with one key', async () => {
  const [first = '', second = ''] = await planned();
  let popup = await openPopup(extension, page);
  expect(await shown(popup)).toBe(first);
  expect(await popup.locator('.question-card').innerText()).toContain('Planned · 1 of 3');
  await popup.keyboard.press('a');
  await expect.poll(() => shown(popup)).toBe(second);
  expect(await popup.locator('.meeting-line').innerText()).toContain('Asked: 1 of 3');
  await popup.close();
  popup = await openPopup(extension, page);
  expect(await shown(popup)).toBe(second);
  await popup.getByRole('button', { name: 'Asked' }).click();
  await expect.poll(() => popup.locator('.meeting-line').innerText()).toContain('2 of 3');
  await expect.poll(() => rows().getByRole('checkbox', { checked: true }).count()).toBe(2);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => popup.locator('.meeting-line').innerText()).toContain('1 of 3');
  await expect.poll(() => shown(popup)).toBe(second);
  await popup.close();
});

it('keeps a note in the popup, and what was asked on the spot, with the meeting', async () => {
  const popup = await openPopup(extension, page);
  await popup.keyboard.press('ArrowRight');
  await popup.keyboard.press('ArrowRight');
  await expect.poll(() => popup.locator('.question-card').innerText()).not.toContain('Planned ·');
  const spontaneous = await shown(popup);
  await popup.keyboard.press('a');
  await expect.poll(planned).toContain(spontaneous);
  const line = popup.getByRole('textbox', { name: 'A quick note' });
  await line.fill('They said it was the waiting');
  await line.press('Enter');
  await turnTo(panel, 'Kept');
  await panel.locator('.entry', { hasText: 'the waiting' }).waitFor();
  await turnTo(panel, 'Meeting');
  await popup.close();
});

it('ends the meeting in the popup; the panel turns to the debrief', async () => {
  const popup = await openPopup(extension, page);
  await popup.getByRole('button', { name: 'End meeting' }).click();
  await expect.poll(() => popup.locator('.meeting-line').count()).toBe(0);
  await popup.close();
  await debrief().waitFor();
  expect(await debrief().innerText()).toContain('Asked: 1 of 3.');
  expect(await debrief().innerText()).toContain('2 questions wait for your next plan.');
  await debrief().getByLabel('What comes next').fill('Sam tries a hinge question');
  await debrief().getByLabel('Whose step').selectOption('partner');
  await debrief().getByLabel('By').fill('2030-11-28');
  await reopenPanel();
  await debrief().waitFor();
  expect(await debrief().getByLabel('What comes next').inputValue()).toBe(
    'Sam tries a hinge question',
  );
  expect(await debrief().getByLabel('By').inputValue()).toBe('2030-11-28');
  await debrief().getByLabel('What comes next').press('Control+Enter');
  await expect.poll(said).toBe('Kept as a next step');
  await debrief().getByRole('button', { name: 'Close the debrief' }).click();
  await debrief().waitFor({ state: 'detached' });
});

it('answers where the pair stopped: goal, next step, open questions', async () => {
  await reopenPanel();
  expect(await debrief().count()).toBe(0);
  const text = await where().innerText();
  expect(text).toContain('“students explain their thinking”');
  expect(text).toContain('Sam tries a hinge question');
  expect(text).toMatch(/your partner · by .*28/);
  expect(text).toContain('2 questions not asked yet');
});

it('carries what was not asked into the next plan, first and in its order', async () => {
  await panel.getByRole('button', { name: 'Plan a meeting' }).click();
  await expect.poll(() => rows().count()).toBe(2);
  await expect.poll(said).toBe('2 questions were carried over from last time.');
  const popup = await openPopup(extension, page);
  expect(await shown(popup)).toBe((await planned())[0]);
  await popup.close();
});

it('puts a question, and a whole plan, back where they were when that was a slip', async () => {
  const [first = '', second = ''] = await planned();
  const undo = () => panel.locator('.between').getByRole('button', { name: 'Undo' }).click();
  await plan()
    .getByRole('button', { name: `Take out of the plan: ${first}` })
    .click();
  await expect.poll(planned).toEqual([second]);
  await undo();
  await expect.poll(planned).toEqual([first, second]);
  await plan().getByRole('button', { name: 'Drop the plan' }).click();
  await expect.poll(() => plan().count()).toBe(0);
  await undo();
  await expect.poll(planned).toEqual([first, second]);
  await expect.poll(said).toBe('The plan is back.');
});
