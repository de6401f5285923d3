import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  findWorker,
  grantPage,
  launchExtension,
  openPanel,
  openPlanning,
  runCommand,
  stopWorker,
  type Extension,
} from '../support/extension';
import { addPartner } from '../support/meetings';
import { findPalette, readMarkup, seePalette } from '../support/palette';
import { tick } from '../support/tick';

let extension: Extension;
let page: Page;
let panel: Page;

beforeAll(async () => {
  extension = await launchExtension();
  page = await openPlanning(extension);
  await grantPage(extension, page);
  panel = await openPanel(extension);
});
afterAll(() => extension.close());

const where = () => panel.getByRole('region', { name: 'Where did we stop?' });
const debrief = () => panel.getByRole('region', { name: 'After the meeting' });
const plan = () => panel.getByRole('region', { name: 'Meeting', exact: true });

/** The panel stands beside the page, so the page stays in front while it is used. */
async function besidePage(act: () => Promise<unknown>) {
  await act();
  await page.bringToFront();
}

async function planOne(): Promise<string> {
  await panel.getByRole('button', { name: 'Plan a meeting' }).click();
  await plan().locator('.plan-choice').first().click();
  await plan().locator('.plan-row').waitFor();
  await plan().getByRole('button', { name: 'Done choosing' }).click();
  return plan().locator('.plan-question span').first().innerText();
}

const rowOf = async (text: string) =>
  (await readMarkup(extension, page))?.includes(`${text}</span><small>planned`) ?? false;

it('ends a meeting without a partner with a debrief, and tells next time what is open', async () => {
  await planOne();
  await tick(plan().getByRole('checkbox'));
  await plan().getByRole('button', { name: 'End meeting' }).click();
  expect(await debrief().innerText()).toContain('Asked: 1 of 1.');
  await debrief().getByLabel('What comes next').fill('Ask again in the staff room');
  await debrief().getByRole('button', { name: 'Keep the step' }).click();
  await where().getByText('Ask again in the staff room').waitFor();
  await debrief().getByRole('button', { name: 'Close the debrief' }).click();
  expect(await where().innerText()).not.toContain('Goal');
});

it('shows in an open palette what is planned, ticked and switched beside it', async () => {
  await addPartner(panel, 'Sam', 'students explain their thinking');
  await page.bringToFront();
  await page.locator('#comment').click();
  await runCommand(extension, page, 'open-palette');
  const { chosen } = await seePalette(extension, page);
  let planned = '';
  await besidePage(async () => (planned = await planOne()));
  await expect.poll(() => rowOf(planned)).toBe(true);
  expect((await seePalette(extension, page)).options).toContain(chosen);
  await besidePage(() => tick(plan().getByRole('checkbox')));
  await expect.poll(() => rowOf(planned)).toBe(false);
  await besidePage(() => panel.getByLabel('Phase').selectOption('prepare'));
  await expect.poll(() => seesChoice('Phase')).toBe('prepare');
});

it('still hears of changes when the worker was stopped meanwhile, and forgets a closed palette', async () => {
  await stopWorker(extension);
  await besidePage(() => panel.getByLabel('Stance').selectOption('consult'));
  await expect.poll(() => seesChoice('Stance')).toBe('consult');
  await page.keyboard.press('Escape');
  await expect.poll(() => findPalette(extension, page)).toBeNull();
  await besidePage(() => panel.getByLabel('Stance').selectOption('coach'));
  const worker = await findWorker(extension);
  await expect.poll(() => worker.evaluate(() => chrome.storage.session.get())).toEqual({});
});

it('says in the palette what the chosen kind of question is for, on one key', async () => {
  await page.locator('#comment').click();
  await runCommand(extension, page, 'open-palette');
  await seePalette(extension, page);
  await page.keyboard.press('?');
  await expect.poll(async () => (await seePalette(extension, page)).said).toContain('Test:');
  expect((await seePalette(extension, page)).words).toBe('');
  await page.keyboard.press('?');
  await expect.poll(async () => (await seePalette(extension, page)).said).toBe('');
  await page.keyboard.press('Escape');
});

/** What a choice in the palette's foot stands at. */
async function seesChoice(label: string): Promise<string | undefined> {
  const worker = await findWorker(extension);
  return worker.evaluate(
    async ([address, name]) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [name ?? ''],
        func: (wanted: string) => {
          const host = document.querySelector<HTMLElement>('[data-name=good-question-host]');
          const root = host && chrome.dom.openOrClosedShadowRoot(host);
          return root?.querySelector<HTMLSelectElement>(`[aria-label=${wanted}]`)?.value;
        },
      });
      return answer?.result;
    },
    [page.url(), label],
  );
}
