import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, openOptions, openPanel, type Extension } from '../support/extension';
import { findViolations } from '../support/find-violations';
import { readLocal, waitForCopy, writeLocal } from '../support/local-storage';

let extension: Extension;
let options: Page;

beforeAll(async () => {
  extension = await launchExtension();
  options = await openOptions(extension);
});
afterAll(() => extension.close());

const check = () => options.getByRole('region', { name: 'Check my data' });
const facts = () => check().locator('.options-data').innerText();
const said = () => check().getByRole('status').innerText();
const lookNow = () => check().getByRole('button', { name: 'Look now' });

it('says of an empty install that there is nothing yet, and nothing wrong', async () => {
  await expect.poll(facts).toContain('0 notes');
  expect(await facts()).toContain('No backup file saved yet.');
  expect(await said()).toBe('Nothing is known to be wrong.');
});

it('follows what is kept, and looks at everything when asked, by keyboard alone', async () => {
  const panel = await openPanel(extension, 'kept');
  for (const text of ['First', 'Second']) {
    await panel.getByRole('textbox', { name: 'A quick note' }).fill(text);
    await panel.keyboard.press('Enter');
    await panel.locator('.entry', { hasText: text }).waitFor();
  }
  await panel.close();
  await waitForCopy(extension);
  await expect.poll(facts).toContain('2 notes');
  await lookNow().focus();
  await options.keyboard.press('Enter');
  await expect.poll(said).toContain('Looked at everything: nothing is missing');
  await expect.poll(facts).toMatch(/Second copy in this browser: .+ with \d+ record/);
  expect(await facts()).toMatch(/In this browser’s storage: [\d.]+ kB/);
  expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Look now');
});

it('tells what cannot be read, and what can be done about it', async () => {
  const page = (await readLocal(extension))['page:note:0'] as unknown[];
  await writeLocal(extension, { 'page:note:0': [page[0], { torn: 'entry' }] });
  await lookNow().click();
  await expect.poll(said).toContain('1 entry cannot be read. It is kept as it is.');
  expect(await said()).toContain('1 entry is missing');
  expect(await findViolations(options)).toEqual([]);
});

it('lists what was set aside once the rest is back, and hands it over as a file and in backups', async () => {
  const line = options.getByRole('complementary', { name: 'Your data' });
  await line.getByRole('button', { name: 'Bring back' }).click();
  await expect.poll(() => line.innerText()).toContain('Brought back');
  await expect.poll(said).toContain('1 entry could not be read and was set aside');
  await expect.poll(said).not.toMatch(/is missing|cannot be read/);
  expect(await check().locator('.check-aside').innerText()).toContain('{"torn":"entry"}');
  const save = async (name: string) => {
    const downloading = options.waitForEvent('download');
    await options.getByRole('button', { name }).click();
    const download = await downloading;
    const text = await readFile(await download.path(), 'utf8');
    return { name: download.suggestedFilename(), content: JSON.parse(text) as unknown };
  };
  const file = await save('Save what was set aside');
  expect(file.name).toMatch(/^good-question-set-aside-\d{4}-\d\d-\d\d\.json$/);
  expect(file.content).toMatchObject({ setAside: [{ raw: [{ torn: 'entry' }] }] });
  const backup = await save('Save a backup file');
  expect(backup.content).toMatchObject({ setAside: [{ torn: 'entry' }], counts: { note: 2 } });
  await expect.poll(facts).toContain('Last backup file:');
  expect(await findViolations(options)).toEqual([]);
});

it('fits into 320 px', async () => {
  await options.setViewportSize({ width: 320, height: 700 });
  const overflow = await options.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
