import { afterAll, beforeAll, expect, it } from 'vitest';
import { seeToast } from '../../support/palette';
import {
  chooseInPalette,
  isPaletteOpen,
  openPalette,
  openPlaces,
  readClipboard,
  readModel,
  type Places,
} from './open-places';
import { toPlaceBrowser } from './chromium-places';
import { PLACES } from './place-list';
import { writePlaces, type PlaceRow } from './place-table';
import { tryPlace } from './try-place';

let places: Places;
const rows: PlaceRow[] = [];
beforeAll(async () => {
  places = await openPlaces();
}, 600_000);
afterAll(async () => {
  await places.close();
  writePlaces('chromium', 'pages', rows);
});

it.each(PLACES.pages)('inserts once, from above everything, in: $place', async (place) => {
  rows.push(await tryPlace(toPlaceBrowser(places), place));
});

it('can be used in fullscreen when nothing has the focus, and copies', async () => {
  const page = await places.visit('fullscreen');
  await page.locator('#enter').click();
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const question = await chooseInPalette(places.extension, page);
  expect(await seeToast(places.extension, page)).toContain('No text field has the caret. Copied');
  expect(await readClipboard(places)).toBe(question);
  await page.close();
});

it('gives the focus and the caret back to a focus trap', async () => {
  const page = await places.visit('focus-trap');
  await page.locator('#ed').click();
  const question = await chooseInPalette(places.extension, page);
  await seeToast(places.extension, page);
  await page.keyboard.type('!');
  expect(await readModel(page)).toBe(`Hello${question}!`);
  await page.close();
});

it('lets a document that captures keys hear nothing of what is typed in the palette', async () => {
  const page = await places.visit('document-hotkeys');
  await page.locator('#ed').click();
  await chooseInPalette(places.extension, page);
  await seeToast(places.extension, page);
  expect(await page.evaluate('heard')).toEqual([]);
  await page.close();
});

it('inserts where a window listened to keys before us, which no one can take from it there', async () => {
  const { extension } = places;
  const page = await places.visit('window-hotkeys');
  await page.locator('#ed').click();
  await page.keyboard.press('End');
  await openPalette(extension, page);
  await page.keyboard.press('Enter');
  expect(await seeToast(extension, page)).toBe('Inserted');
  expect(await readModel(page)).toMatch(/^Hello.+\?$/);
  await page.close();
});

it('looks the same on a page whose styles reach for everything', async () => {
  const { extension } = places;
  const measure = async (name: string) => {
    const page = await places.visit(name);
    await page.locator('#ed').click();
    await openPalette(extension, page);
    const box = await page.locator('[data-name=good-question-host]').boundingBox();
    await page.close();
    return { width: box?.width, height: box?.height };
  };
  const usual = await measure('field');
  expect(usual.width).toBeGreaterThan(200);
  expect(await measure('small-root')).toEqual(usual);
  expect(await measure('strict')).toEqual(usual);
});

it.each([
  ['pushes a new address', () => history.pushState({}, '', '#next')],
  ['replaces its address', () => history.replaceState({}, '', '#other')],
  ['jumps to a fragment', () => void (location.hash = 'there')],
])('closes when the page %s, and leaves nothing behind', async (_, navigate) => {
  const { extension } = places;
  const page = await places.visit('field');
  await page.locator('#ed').click();
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await openPalette(extension, page);
  await page.evaluate(navigate);
  await expect.poll(() => isPaletteOpen(extension, page)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('ed');
  await page.close();
});
