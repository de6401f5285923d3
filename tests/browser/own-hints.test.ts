import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  launchExtension,
  openOptions,
  openPanel,
  turnTo,
  type Extension,
} from '../support/extension';
import { tick } from '../support/tick';

let extension: Extension;
let panel: Page;

beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension.close());
beforeEach(async () => {
  panel = await openPanel(extension);
});
afterEach(() => panel.close());

const card = () => panel.getByRole('region', { name: 'About your wording' });
const line = () => panel.getByRole('textbox', { name: 'A quick note' });

async function write(kind: string, text: string) {
  await panel.getByRole('combobox', { name: 'Kind of note' }).selectOption(kind);
  await line().click();
  // What an earlier test left in the line comes back with the panel.
  await panel.keyboard.press('Control+a');
  await panel.keyboard.type(text);
}

it('notices, offers questions from the coach’s words, and puts one in their place with undo', async () => {
  await write('question_asked', 'You should use exit tickets to check understanding.');
  await card().waitFor();
  expect(await card().innerText()).toContain('Would a question leave more room?');
  await card().getByRole('button', { name: 'Questions from your words' }).click();
  const question = await card().locator('.hint-question').first().innerText();
  await card().getByRole('button', { name: question }).click();
  expect(await line().inputValue()).toBe(question);
  await panel.getByText('Your sentence is now a question.').waitFor();
  await panel.keyboard.press('Control+z');
  expect(await line().inputValue()).toBe('You should use exit tickets to check understanding.');
});

it('keeps the coach’s words when they say so, and never stops a note from being kept', async () => {
  await write('question_asked', 'You should use a timer.');
  await card().getByRole('button', { name: 'Keep mine' }).click();
  expect(await card().count()).toBe(0);
  await panel.keyboard.type(' And');
  await panel.waitForTimeout(1500);
  expect(await card().count()).toBe(0);
  await panel.keyboard.press('Enter');
  await panel.getByText('Saved').waitFor();
});

it('goes when its sentence goes', async () => {
  await write('question_asked', 'You should use a timer.');
  await card().waitFor();
  await panel.keyboard.press('Control+a');
  await panel.keyboard.press('Delete');
  await expect.poll(() => card().count()).toBe(0);
});

it('says why, names its source, and leaves a word alone when told so, until it is told otherwise', async () => {
  await write('question_asked', 'You should use a timer.');
  await card().getByRole('button', { name: 'Why, and how often' }).click();
  expect(await card().innerText()).toContain('Source: Les Foltos');
  await card().getByRole('button', { name: 'not “' }).click();
  await panel.getByText('Left alone from now on.').waitFor();
  expect(await card().count()).toBe(0);

  const options = await openOptions(extension);
  await options.getByRole('button', { name: /^Notice again/ }).click();
  await options.getByText('Nothing is muted.').waitFor();
  await options.close();
  await panel.keyboard.press('End');
  await panel.keyboard.type(' ');
  await card().waitFor();
});

it('loads no analyser for the partner’s words, and leaves private reflection alone', async () => {
  // The last part of the panel that comes by itself.
  await panel.locator('.safety').waitFor({ state: 'attached' });
  const loaded: string[] = [];
  panel.on('request', (request) => loaded.push(request.url()));
  await write('partner_words', 'You should use a timer, she said.');
  await panel.waitForTimeout(1500);
  expect(loaded).toEqual([]);
  await panel.getByRole('combobox', { name: 'Kind of note' }).selectOption('reflection');
  await panel.waitForTimeout(1500);
  expect(await card().count()).toBe(0);
});

it('is off while the meeting’s stance is to consult', async () => {
  await panel.getByRole('button', { name: 'Plan a meeting' }).click();
  await panel.getByRole('combobox', { name: 'Stance' }).selectOption('consult');
  await write('question_asked', 'You should use a timer.');
  await panel.waitForTimeout(2500);
  expect(await card().count()).toBe(0);
  await panel.getByRole('combobox', { name: 'Stance' }).selectOption('coach');
  await line().click();
  await panel.keyboard.press('End');
  await panel.keyboard.type(' ');
  await card().waitFor();
});

async function keep(kind: string, text: string) {
  await turnTo(panel, 'Meeting');
  await write(kind, text);
  await panel.keyboard.press('Enter');
  await turnTo(panel, 'Kept');
  await panel.locator('.entry', { hasText: text }).waitFor();
  await turnTo(panel, 'Practise');
}

it('shows the mix of moves of a meeting, which can start afresh, with a way back', async () => {
  const mix = panel.getByRole('region', { name: 'The mix of your moves' });
  const counts = () => mix.locator('dd').allTextContents();
  const said = () => mix.getByRole('status').textContent();
  const options = await openOptions(extension);
  await tick(options.getByRole('checkbox', { name: /^Show the mix of moves/ }));
  await panel.bringToFront();
  await keep('question_asked', 'What might students notice?');
  await expect.poll(counts).toEqual(['0', '0', '1', '0']);
  await options.close();

  await mix.getByRole('button', { name: 'Start afresh' }).click();
  await mix.getByText('There is nothing to look back on here yet.').waitFor();
  await expect.poll(said).toContain('Only what you keep from now on counts');
  await mix.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(counts).toEqual(['0', '0', '1', '0']);
  await expect.poll(said).toBe('The mix counts what it counted before.');

  await mix.getByRole('button', { name: 'Start afresh' }).click();
  await mix.getByText('There is nothing to look back on here yet.').waitFor();
  await keep('paraphrase', 'So the waiting was what helped.');
  await expect.poll(counts).toEqual(['1', '0', '0', '0']);
});
