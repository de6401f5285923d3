import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  grantPage,
  launchExtension,
  openOptions,
  openPlanning,
  openPopup,
  runCommand,
  type Extension,
  readQuestion,
} from '../support/extension';
import { findViolations } from '../support/find-violations';
import { seePalette } from '../support/palette';

const OWN = 'What did the ferry talk tell you about their thinking?';

let extension: Extension;
let page: Page;
let options: Page;

beforeAll(async () => {
  extension = await launchExtension();
  page = await openPlanning(extension);
  await grantPage(extension, page);
  options = await openOptions(extension);
  await options.locator('.stem-row').first().waitFor();
});
afterAll(() => extension.close());

const rows = () => options.locator('.stem-row .stem-text').allInnerTexts();
const said = () => options.locator('.stems .status-line p').innerText();
const saidOfFiles = () =>
  options.locator('section[aria-labelledby=packs] .status-line p').innerText();

/** What the palette lists for the words, once it no longer lists what it opened with. */
// The list follows once storage has told of a change, so what it shows after one is waited for.
async function find(words: string): Promise<string[]> {
  await page.bringToFront();
  await page.locator('#comment').click();
  await runCommand(extension, page, 'open-palette');
  const first = await seePalette(extension, page);
  await page.keyboard.type(words);
  let found = first.options;
  await expect
    .poll(async () => {
      const before = found;
      found = (await seePalette(extension, page)).options;
      return found.join() !== first.options.join() && found.join() === before.join();
    })
    .toBe(true);
  await page.keyboard.press('Escape');
  await options.bringToFront();
  return found;
}

async function choose(name: string, content: string) {
  await options
    .getByLabel('Import a file')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

it('lists the library, to be narrowed by words, move and phase', async () => {
  expect(await options.locator('.stem-count').innerText()).toMatch(/^\d{3} questions$/);
  await options.getByRole('searchbox', { name: 'Search questions' }).fill('puzling');
  await expect.poll(rows).toContainEqual(expect.stringContaining('puzzling'));
  await options.getByRole('searchbox', { name: 'Search questions' }).fill('');
  await options
    .getByRole('combobox', { name: 'Move', exact: true })
    .selectOption({ label: 'Asking permission' });
  await options.locator('.stem-facets').first().getByText('permission').waitFor();
  expect(new Set(await options.locator('.stem-facets').allInnerTexts()).size).toBeGreaterThan(0);
  for (const facets of await options.locator('.stem-facets').allInnerTexts()) {
    expect(facets).toContain('permission');
  }
  await options
    .getByRole('combobox', { name: 'Move', exact: true })
    .selectOption({ label: 'any move' });
});

it('adds a question of the coach’s own, keeping what was typed while the page was gone', async () => {
  await options.getByRole('button', { name: 'Add a question' }).click();
  const form = options.getByRole('form', { name: 'Add a question' });
  await form.getByRole('button', { name: 'Add question' }).click();
  expect(await form.getByRole('alert').innerText()).toBe('Write the question first.');
  await form.getByLabel('Question', { exact: true }).fill(OWN);
  await form
    .getByRole('combobox', { name: 'Purpose', exact: true })
    .selectOption({ label: 'evidence of success' });
  await form.getByRole('checkbox', { name: 'planning' }).check();
  expect(await form.innerText()).toContain('you hold none of them');
  expect(await findViolations(options)).toEqual([]);
  await options.reload();
  expect(await form.getByLabel('Question', { exact: true }).inputValue()).toBe(OWN);
  expect(await form.getByRole('checkbox', { name: 'planning' }).isChecked()).toBe(true);
  await form.getByRole('button', { name: 'Add question' }).click();
  await expect.poll(said).toBe('Added');
  await expect.poll(async () => (await rows())[0]).toBe(OWN);
  expect(await form.count()).toBe(0);
});

it('finds it in the palette, and refuses it a second time', async () => {
  await expect.poll(async () => (await find('ferry talk'))[0]).toBe(OWN);
  await options.getByRole('button', { name: 'Add a question' }).click();
  const form = options.getByRole('form', { name: 'Add a question' });
  await form.getByLabel('Question', { exact: true }).fill(OWN.toUpperCase());
  await form.getByRole('button', { name: 'Add question' }).click();
  expect(await form.getByRole('alert').innerText()).toContain('in the library already');
  await form.getByRole('button', { name: 'Cancel' }).click();
});

it('offers a favourite earlier, and a hidden one nowhere', async () => {
  const before = await find('students');
  // One without a blank: the palette may fill it with other words than the settings do.
  const last = before.findLast((text) => !/your (students|goal)|…/.test(text)) ?? '';
  await options.getByRole('searchbox', { name: 'Search questions' }).fill(last);
  await options.getByRole('button', { name: `Favourite: ${last}` }).click();
  await options.getByRole('button', { name: `Favourite: ${last}`, pressed: true }).waitFor();
  const after = await find('students');
  expect(after).toContain(last);
  expect(after.indexOf(last)).toBeLessThan(before.indexOf(last));

  await options.getByRole('button', { name: `Hide: ${last}` }).click();
  await expect.poll(said).toBe('Hidden');
  await expect.poll(() => find('students')).not.toContain(last);
  await options.getByRole('button', { name: `Restore: ${last}` }).click();
  await expect.poll(said).toBe('Shown again');
  await expect.poll(() => find('students')).toContain(last);
  await options.getByRole('searchbox', { name: 'Search questions' }).fill('');
});

it('offers the own question in the popup when it is a favourite that fits', async () => {
  await options.getByRole('button', { name: `Favourite: ${OWN}` }).click();
  await options.getByRole('button', { name: `Favourite: ${OWN}`, pressed: true }).waitFor();
  const popup = await openPopup(extension, page);
  const seen: string[] = [];
  // The question shown last comes again at its place: what has come to rank higher stands before it.
  for (let turn = 0; turn < 18; turn += 1) {
    const key = turn < 6 ? 'ArrowLeft' : 'ArrowRight';
    const shown = await readQuestion(popup);
    seen.push(shown);
    await popup.keyboard.press(key);
    await expect.poll(() => readQuestion(popup)).not.toBe(shown);
  }
  expect(seen).toContain(OWN);
  await popup.close();
});

it('edits and deletes an own question, with a way back', async () => {
  await options.getByRole('button', { name: `Edit: ${OWN}` }).click();
  const form = options.getByRole('form', { name: 'Edit the question' });
  await form.getByLabel('Question', { exact: true }).fill('What did the harbour talk tell you?');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect.poll(said).toBe('Saved');
  await expect
    .poll(async () => (await find('harbour'))[0])
    .toBe('What did the harbour talk tell you?');
  await options.getByRole('button', { name: 'Delete: What did the harbour talk' }).click();
  await expect.poll(said).toBe('Deleted');
  await expect
    .poll(() => find('harbour talk'))
    .not.toContain('What did the harbour talk tell you?');
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(said).toBe('Restored');
  await expect.poll(async () => (await rows())[0]).toContain('harbour');
});

it('stars the question in the popup with one key, and takes the star back with the same', async () => {
  const count = async () => Number.parseInt(await options.locator('.stem-count').innerText());
  const group = options.getByRole('combobox', { name: 'Show', exact: true });
  await group.selectOption({ label: 'favourites' });
  const before = await count();
  const popup = await openPopup(extension, page);
  // Where the popup goes on is where the last one ended, and that may be at a favourite.
  const starred = popup.getByRole('button', { name: 'Favourite', pressed: true });
  await readQuestion(popup);
  while ((await starred.count()) > 0) {
    const shown = await readQuestion(popup);
    await popup.keyboard.press('ArrowRight');
    await expect.poll(() => readQuestion(popup)).not.toBe(shown);
  }
  await popup.keyboard.press('f');
  const line = popup.locator('.status-line p');
  await line.filter({ hasText: /^Starred/ }).waitFor();
  await expect.poll(count).toBe(before + 1);
  await popup.keyboard.press('f');
  await line.filter({ hasText: /^Not starred/ }).waitFor();
  await expect.poll(count).toBe(before);
  await popup.close();
  await group.selectOption({ label: 'all' });
});

it('says what is wrong with a file, and stores nothing of it unseen', async () => {
  await choose('broken.json', '{"stems":[');
  await expect.poll(saidOfFiles).toContain('is broken. Nothing was imported.');
  await choose('huge.csv', 'x'.repeat(5 * 1024 * 1024 + 1));
  await expect.poll(saidOfFiles).toContain('larger than 5 MB');
  await choose(
    'mixed.csv',
    'move,text\nclarifying,Who moved the lantern?\nasking,Who?\nclarifying,who moved the LANTERN?\nclosing,"\'=What stays with you from the lighthouse?"\n',
  );
  const preview = options.locator('.pack-preview');
  await preview.waitFor();
  await expect
    .poll(() => options.evaluate(() => document.activeElement?.textContent))
    .toContain('mixed.csv');
  const words = await preview.innerText();
  expect(words).toContain('2 new questions');
  expect(words).toContain('1 stands in the file more than once');
  expect(words).toContain('Line 3: the move must be one of');
  expect(await findViolations(options)).toEqual([]);
  await preview.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => find('lantern')).not.toContain('Who moved the lantern?');
});

it('takes a hostile pack for text, and refuses what would drown the library', async () => {
  const preview = options.locator('.pack-preview');
  const hostile = {
    format: 'good-question-stems',
    version: 1,
    stems: [
      { text: '<img src=x onerror="document.title=1"> Who is {__proto__}?', move: 'clarifying' },
      { id: '__proto__', text: 'Who are you?', move: 'clarifying' },
      { text: { is: 'Who?' }, move: 'clarifying' },
      { text: 'Who asks?', move: 'constructor' },
      null,
    ],
  };
  await choose(
    'hostile.json',
    JSON.stringify(hostile).replace('"text":"Who are', '"__proto__":{"x":1},$&'),
  );
  await preview.getByText('1 new question').waitFor();
  expect(await preview.innerText()).toContain('4 lines cannot be read and are left out');
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect.poll(saidOfFiles).toBe('Imported: 1 question');
  await expect
    .poll(async () => (await find('onerror'))[0])
    .toContain('<img src=x onerror="document.title=1"> Who is __proto__?');
  expect(await options.title()).toBe('Good Question settings');
  expect(await options.locator('.stem-text img').count()).toBe(0);
  const many = Array.from({ length: 10_001 }, (_, row) => `clarifying,Who is number ${row}?`);
  await choose('many.csv', ['move,text', ...many].join('\n'));
  await expect.poll(saidOfFiles).toContain('more than 10,000 rows. Nothing was imported.');
});

it('imports a pack, and a second time finds everything here', async () => {
  const pack = {
    format: 'good-question-stems',
    version: 1,
    stems: [
      { text: 'Who moved the lantern?', move: 'clarifying', favourite: true },
      {
        id: 'para-matters-most',
        text: 'What matters most to you in all of this is …',
        move: 'paraphrase',
        hidden: true,
      },
    ],
  };
  const preview = options.locator('.pack-preview');
  await choose('pack.json', JSON.stringify(pack));
  await preview.getByText('2 stars or hidden marks').waitFor();
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect.poll(saidOfFiles).toBe('Imported: 1 question');
  await expect.poll(() => find('lantern')).toContain('Who moved the lantern?');
  await expect
    .poll(() => find('matters most'))
    .not.toContain('What matters most to you in all of this is …');
  await choose('pack.json', JSON.stringify(pack));
  await preview.getByText('2 are here already').waitFor();
  expect(await preview.innerText()).toContain('There is nothing to import in it.');
  await preview.getByRole('button', { name: 'Cancel' }).click();
});

it.each(['CSV', 'JSON'])('exports as %s what an import recognises', async (format) => {
  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: `Export as ${format}` }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`good-question-stems.${format.toLowerCase()}`);
  expect(await saidOfFiles()).toMatch(/^\d+ questions exported$/);
  const content = await readFile(await download.path(), 'utf8');
  expect(content).toContain('harbour');
  await choose(download.suggestedFilename(), content);
  const preview = options.locator('.pack-preview');
  await preview.getByText('There is nothing to import in it.').waitFor();
  expect(await preview.innerText()).not.toContain('cannot be read');
  await preview.getByRole('button', { name: 'Cancel' }).click();
});
