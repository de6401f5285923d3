import { afterAll, beforeAll, expect, it } from 'vitest';
import { seeToast } from '../../support/palette';
import { chooseInPalette, openPlaces, type Places } from './open-places';
import { findEditor, seeFocusIn, toPlaceBrowser } from './chromium-places';
import { CLOSED_FRAMES, PLACES, UNREACHABLE } from './place-list';
import { writePlaces, type PlaceRow } from './place-table';
import { tryPlace } from './try-place';

let places: Places;
const rows: PlaceRow[] = [];
beforeAll(async () => {
  places = await openPlaces();
}, 600_000);
afterAll(async () => {
  await places.close();
  writePlaces('chromium', 'frames', rows);
});

it.each(PLACES.frames)('inserts once, or copies and says why, in: $place', async (place) => {
  rows.push(await tryPlace(toPlaceBrowser(places), place));
});

it.each(CLOSED_FRAMES)('lets what it copied be pasted into $frame', async (place) => {
  const page = await places.visit(place.page);
  const editor = findEditor(page, place);
  await editor.click();
  await seeFocusIn(page, place.frame);
  const question = await chooseInPalette(places.extension, page);
  expect(await seeToast(places.extension, page)).toBe(UNREACHABLE);
  // The browser drops the caret of such a frame when the focus leaves it, so a person clicks there again.
  await editor.click();
  await seeFocusIn(page, place.frame);
  await page.keyboard.press('End');
  await page.keyboard.press('Control+v');
  const read = () =>
    editor.evaluate(
      (element: HTMLElement & { value?: string }) => element.value ?? element.innerText,
    );
  await expect.poll(read).toBe(`Hello${question}`);
  await page.close();
});
