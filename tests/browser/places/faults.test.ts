import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPanel, stopWorker, readQuestion } from '../../support/extension';
import { seePalette, seeToast } from '../../support/palette';
import {
  hear,
  insertFromPopup,
  isPaletteOpen,
  openPalette,
  openPlaces,
  readClipboard,
  readModel,
  type Places,
} from './open-places';
import { seeFocusIn } from './chromium-places';

let places: Places;
beforeAll(async () => {
  // A side panel inserts where a site is switched on; with both on, so does the palette in the other's frame.
  places = await openPlaces({ switchedOn: true });
}, 600_000);
afterAll(() => places.close());

const GONE =
  'The field disappeared while we were inserting. Copied: press Ctrl+V in the page to place it.';
const LOCKED = 'That field is read-only. Copied: press Ctrl+V in the page to place it.';

async function visitAtEnd(name: string): Promise<Page> {
  const page = await places.visit(name);
  await page.locator('#ed').click();
  await page.keyboard.press('End');
  return page;
}

/** Opens the palette and reads the question that Enter would choose. */
async function openAndRead(page: Page): Promise<string> {
  await openPalette(places.extension, page);
  return (await seePalette(places.extension, page)).chosen;
}

describe('a frame that is removed while we insert', () => {
  const enter = async () => {
    const page = await places.visit('vanishing');
    await page.frameLocator('#frame').locator('body').click();
    return page;
  };

  it('is told in the palette’s toast, with the question on the clipboard', async () => {
    const page = await enter();
    const question = await openAndRead(page);
    await page.keyboard.press('Enter');
    expect(await seeToast(places.extension, page)).toBe(GONE);
    expect(await readClipboard(places)).toBe(question);
    await page.close();
  });

  it('is told in the popup, with the question on the clipboard', async () => {
    const page = await enter();
    const { question, said } = await insertFromPopup(places.extension, page);
    expect(said).toBe(GONE);
    expect(await readClipboard(places)).toBe(question);
    await page.close();
  });
});

it('says that an editor was locked while we inserted, and leaves its text alone', async () => {
  const page = await visitAtEnd('locking');
  const question = await openAndRead(page);
  await page.keyboard.press('Enter');
  expect(await seeToast(places.extension, page)).toBe(LOCKED);
  expect(await readModel(page)).toBe('Hello');
  expect(await readClipboard(places)).toBe(question);
  await page.close();
});

describe('a worker that is stopped while we insert', () => {
  it('does not matter to the palette: once, and said so', async () => {
    const page = await visitAtEnd('note');
    const question = await openAndRead(page);
    await page.keyboard.press('Enter');
    await stopWorker(places.extension);
    expect(await seeToast(places.extension, page)).toBe('Inserted');
    expect(await readModel(page)).toBe(`Hello${question}`);
    await page.close();
  });

  it('does not double what the palette sends to a frame of another site', async () => {
    const page = await places.visit('hosting');
    const editor = page.frameLocator('#other').locator('#ed');
    await editor.click();
    await seeFocusIn(page, '#other');
    await page.keyboard.press('End');
    const question = await openAndRead(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => editor.innerText()).toBe(`Hello${question}`);
    await stopWorker(places.extension);
    expect(await seeToast(places.extension, page)).toBe('Inserted');
    expect(await editor.innerText()).toBe(`Hello${question}`);
    await page.close();
  });
});

describe('a palette and a panel at once', () => {
  const press = (panel: Page) =>
    panel
      .locator('.question-actions')
      .getByRole('button', { name: 'Insert' })
      .evaluate((button: HTMLElement) => button.click());

  it('each insert once or say that they did not, when both are asked in the same moment', async () => {
    const panel = await openPanel(places.extension);
    const shown = await readQuestion(panel);
    const page = await visitAtEnd('note');
    const question = await openAndRead(page);
    await page.keyboard.press('Enter');
    await press(panel);
    const told = { palette: await seeToast(places.extension, page), panel: await hear(panel) };
    expect(Object.values(told)).toContain('Inserted');
    const expected = ['Hello'];
    if (told.palette === 'Inserted') expected.push(question);
    if (told.panel === 'Inserted') expected.push(shown);
    expect(await readModel(page)).toBe(expected.join(''));
    await page.close();
    await panel.close();
  });

  it('put the panel’s question into the page, never into the palette’s own search field', async () => {
    const panel = await openPanel(places.extension);
    const shown = await readQuestion(panel);
    const page = await visitAtEnd('field');
    await openPalette(places.extension, page);
    await press(panel);
    expect(await hear(panel)).toBe('Inserted');
    expect(await readModel(page)).toBe(`Hello${shown}`);
    expect(await isPaletteOpen(places.extension, page)).toBe(false);
    await page.close();
    await panel.close();
  });
});
