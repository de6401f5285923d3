import { expect } from 'vitest';
import { UNREACHABLE, type Place } from './place-list';
import type { PlaceRow } from './place-table';

/** The question that was chosen, and what the surface said became of it. */
export type Told = { question: string; said: string };

/** A place in a tab. */
export type PlaceTab = {
  /** Clicks the editor, waits until it has the focus, and puts the caret at the end of the line by a real key. */
  enter: (place: Place) => Promise<void>;
  /** What the page's own model holds; where it has none, what stands in the editor. */
  read: (place: Place) => Promise<string>;
  /** Presses real keys where the focus is, which is in the place. */
  press: (keys: string, place: Place) => Promise<void>;
  insertFromPalette: () => Promise<Told>;
  insertFromPopup: () => Promise<Told>;
  close: () => Promise<void>;
};

/** The built extension in a browser, with the pages of `tests/pages/places`. */
export type PlaceBrowser = {
  /** Whether the page hears that the focus comes back when the popup closes; an emulated focus never leaves it. */
  popupTakesFocus: boolean;
  /** Whether the popup can be opened there at all. */
  hasPopup: (place: Place) => boolean;
  visit: (page: string) => Promise<PlaceTab>;
  readClipboard: () => Promise<string>;
};

/** Inserts from the palette and from the popup, each into a fresh page, and asserts that what they say is so. */
export async function tryPlace(browser: PlaceBrowser, place: Place): Promise<PlaceRow> {
  const palette = await tryOnce(browser, place, 'palette');
  const said = place.said ?? 'Inserted';
  expect(palette).toBe(said);
  const row = { place: place.place, palette };
  if (!browser.hasPopup(place)) return row;
  const popup = await tryOnce(browser, place, 'popup');
  expect(popup).toBe(said);
  return losesUndo(browser, place, 'popup')
    ? { ...row, popup, withoutUndo: true }
    : { ...row, popup };
}

/** Once, after "Hello", and one undo takes it back; or nowhere but on the clipboard. Answers what was said. */
async function tryOnce(
  browser: PlaceBrowser,
  place: Place,
  surface: 'palette' | 'popup',
): Promise<string> {
  const tab = await browser.visit(place.page);
  await tab.enter(place);
  const before = await tab.read(place);
  const inserting = surface === 'palette' ? tab.insertFromPalette() : tab.insertFromPopup();
  const { question, said } = await inserting;
  expect(question).not.toBe('');
  if (said === UNREACHABLE) {
    expect(await tab.read(place)).toBe(before);
    expect(await browser.readClipboard()).toBe(question);
  } else {
    expect(await tab.read(place)).toBe(before.replace('Hello', `Hello${question}`));
    if (!losesUndo(browser, place, surface)) {
      await tab.press('Control+z', place);
      await expect.poll(() => tab.read(place)).toBe(before);
    }
  }
  await tab.close();
  return said;
}

function losesUndo(browser: PlaceBrowser, place: Place, surface: string): boolean {
  return Boolean(place.beginsAnewOnFocus && browser.popupTakesFocus && surface === 'popup');
}
