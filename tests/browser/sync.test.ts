import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launchExtension, openPanel, type Extension } from '../support/extension';
import { createRelay } from '../support/sync/relay';

/** Changes go out five seconds after the first, so that those of one bout go together. */
const SOON = { timeout: 40_000, interval: 300 };

type Machine = { extension: Extension; panel: Page };
let one: Machine;
let two: Machine;
let relay: ReturnType<typeof createRelay>;

async function open(): Promise<Machine> {
  const extension = await launchExtension();
  // An area with something in it is believed at once; an empty one only after a minute.
  await extension.worker.evaluate(() => chrome.storage.sync.set({ 's:0': 'j1[]' }));
  return { extension, panel: await openPanel(extension, 'kept') };
}

beforeAll(async () => {
  one = await open();
  two = await open();
  relay = createRelay([one.extension.worker, two.extension.worker]);
});
afterAll(async () => {
  relay.stop();
  await Promise.all([one.extension.close(), two.extension.close()]);
});

const texts = ({ panel }: Machine) => panel.locator('.entry > .entry-text').allInnerTexts();

async function edit({ panel }: Machine, text: string) {
  const entry = panel.locator('.entry');
  await entry.getByRole('button', { name: 'Edit' }).click();
  await entry.locator('textarea').fill(text);
  await entry.getByRole('button', { name: 'Save' }).click();
  await entry.locator('.entry-text', { hasText: text }).waitFor();
}

async function openSettings({ extension: { context, id } }: Machine): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html#sync`);
  return page;
}

it(
  'brings notes to the other machine once the coach shares them',
  { timeout: 90_000 },
  async () => {
    await one.panel.getByRole('textbox', { name: 'A quick note' }).fill('She waited for an answer');
    await one.panel.keyboard.press('Enter');
    await one.panel.locator('.entry').waitFor();
    const settings = await openSettings(one);
    await settings.getByLabel('Sync my notes, too').click();
    await vi.waitFor(
      async () => expect(await texts(two)).toEqual(['She waited for an answer']),
      SOON,
    );
    const facts = settings.getByRole('list', { name: 'How sync stands' });
    await vi.waitFor(
      async () => expect(await facts.innerText()).toContain('Notes in sync: 1.'),
      SOON,
    );
    const theirs = await openSettings(two);
    expect(await theirs.getByLabel('Sync my notes, too').isChecked()).toBe(true);
    await Promise.all([settings.close(), theirs.close()]);
  },
);

it(
  'keeps both of two edits made apart, and lets the coach choose',
  { timeout: 90_000 },
  async () => {
    relay.setOnline(false);
    await edit(one, 'She waited for eight seconds');
    await edit(two, 'He waited for an answer');
    relay.setOnline(true);
    for (const { panel } of [one, two]) {
      await panel.getByText('1 other version').click({ timeout: SOON.timeout });
    }
    expect(await texts(one)).toEqual(await texts(two));
    await two.panel.getByRole('button', { name: 'Keep both' }).click();
    await vi.waitFor(async () => {
      for (const machine of [one, two]) {
        expect((await texts(machine)).sort()).toEqual([
          'He waited for an answer',
          'She waited for eight seconds',
        ]);
        expect(await machine.panel.getByText('1 other version').count()).toBe(0);
      }
    }, SOON);
  },
);
