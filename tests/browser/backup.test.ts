import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, openOptions, openPanel, type Extension } from '../support/extension';

let from: Extension;
let to: Extension;
let file: Buffer;

beforeAll(async () => {
  from = await launchExtension();
  to = await launchExtension();
});
afterAll(() => Promise.all([from.close(), to.close()]));

const data = (page: Page) => page.getByRole('region', { name: 'Your data' });
const said = (page: Page) => data(page).getByRole('status').innerText();

async function keep(panel: Page, text: string) {
  await panel.getByRole('textbox', { name: 'A quick note' }).fill(text);
  await panel.keyboard.press('Enter');
  await panel.locator('.entry', { hasText: text }).waitFor();
}

async function choose(page: Page, buffer: Buffer, name = 'good-question.json') {
  const field = data(page).locator('input[type=file]');
  await field.setInputFiles({ name, mimeType: 'application/json', buffer });
}

it('hands everything over as one file, and says how much that is', async () => {
  const panel = await openPanel(from, 'kept');
  await keep(panel, 'Sam waited <longer> & they spoke 🌱');
  await keep(panel, 'A second note');
  const options = await openOptions(from);
  const downloading = options.waitForEvent('download');
  await data(options).getByRole('button', { name: 'Save a backup file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^good-question-\d{4}-\d\d-\d\d\.json$/);
  file = await readFile(await download.path());
  expect(JSON.parse(file.toString())).toMatchObject({ counts: { note: 2 } });
  expect(await said(options)).toMatch(/^Backup saved: \d+ entries/);
});

it('shows what a file holds before any of it is stored, and restores it on another machine', async () => {
  const options = await openOptions(to);
  const panel = await openPanel(to, 'kept');
  await keep(panel, 'Only on this machine');
  await choose(options, file);
  const preview = data(options).getByRole('region', { name: /What “good-question.json” holds/ });
  await expect.poll(() => preview.innerText()).toContain('2 entries that are not here');
  expect(await panel.locator('.entry').count()).toBe(1);

  await preview.getByRole('button', { name: 'Add to what is here' }).click();
  await expect.poll(() => said(options)).toBe('Restored. Nothing that was here has been removed.');
  await expect.poll(() => panel.locator('.entry').count()).toBe(3);
  expect(await panel.locator('.kept').innerText()).toContain('Sam waited <longer> & they spoke 🌱');

  await choose(options, file);
  await expect.poll(() => preview.innerText()).toContain('Everything in it is here already.');
});

it('brings back what was deleted since only when asked', async () => {
  const panel = await openPanel(to, 'kept');
  const doomed = panel.locator('.entry', { hasText: 'A second note' });
  await doomed.getByRole('button', { name: 'Delete' }).click();
  await expect.poll(() => doomed.count()).toBe(0);
  const options = await openOptions(to);
  await choose(options, file);
  const restore = data(options).getByRole('button', { name: 'Add to what is here' });
  await expect.poll(() => data(options).innerText()).toContain('1 was deleted here since');
  expect(await restore.isDisabled()).toBe(true);
  await data(options).getByRole('checkbox', { name: 'Bring back what was deleted' }).check();
  await restore.click();
  await expect.poll(() => doomed.count()).toBe(1);
});

it('restores what can be read of a file that was cut off, and says what cannot', async () => {
  const options = await openOptions(to);
  const text = file.toString();
  await choose(options, Buffer.from(text.slice(0, text.lastIndexOf('"k":"note"'))));
  await expect.poll(() => data(options).innerText()).toContain('it is cut off or damaged.');
  await data(options).getByRole('button', { name: 'Cancel' }).click();
});

it.each([
  ['no backup', '{"a":1}', 'That file is no backup of Good Question. Nothing was restored.'],
  ['newer', '{"format":"good-question-backup","version":9}', 'by a newer version'],
  ['binary', '\xFF\xFE\xFF', 'That file is not text.'],
])('refuses in a sentence a file that is %s', async (_what, content, sentence) => {
  const options = await openOptions(to);
  await choose(options, Buffer.from(content, 'latin1'));
  await expect.poll(() => said(options)).toContain(sentence);
  await options.close();
});
