import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { seeToast } from '../../support/palette';
import { chooseInPalette, insertFromPopup, readClipboard, type Places } from './open-places';
import type { PlaceRow } from './place-table';

export const UNREACHABLE =
  'The caret is in a part of the page that belongs to another site: click there first. Copied: press Ctrl+V in the page to place it.';
export const UNREADABLE =
  'Placed, as far as can be seen from outside. Please check the page; it is copied too, in case it is missing.';

export type Place = {
  /** As the table calls it. */
  place: string;
  page: string;
  /** What a person clicks to write, after "Hello". */
  field?: string;
  /** The frame it is in. */
  frame?: string;
  /** What both surfaces have to say. */
  said?: string;
  prepare?: (page: Page) => Promise<void>;
};

type Insert = (page: Page) => Promise<{ question: string; said: string }>;

/** Inserts from the palette and from the popup, each into a fresh page, and asserts that what they say is so. */
export async function tryPlace(places: Places, place: Place): Promise<PlaceRow> {
  const { extension } = places;
  const palette = await tryOnce(places, place, async (page) => ({
    question: await chooseInPalette(extension, page),
    said: await seeToast(extension, page),
  }));
  const popup = await tryOnce(places, place, (page) => insertFromPopup(extension, page));
  const said = place.said ?? 'Inserted';
  expect({ palette, popup }).toEqual({ palette: said, popup: said });
  return { place: place.place, palette, popup };
}

/** Once, after "Hello", and one undo takes it back; or nowhere but on the clipboard. Answers what was said. */
async function tryOnce(places: Places, place: Place, insert: Insert): Promise<string> {
  const page = await places.visit(place.page);
  const editor = enter(page, place);
  await place.prepare?.(page);
  await editor.click();
  if (place.frame !== undefined) await seeFocusIn(page, place.frame);
  await page.keyboard.press('End');
  const before = await read(page, place);
  const { question, said } = await insert(page);
  if (said === UNREACHABLE) {
    expect(await read(page, place)).toBe(before);
    expect(await readClipboard(places)).toBe(question);
  } else {
    expect(await read(page, place)).toBe(before.replace('Hello', `Hello${question}`));
    await page.keyboard.press('Control+z');
    await expect.poll(() => read(page, place)).toBe(before);
  }
  await page.close();
  return said;
}

/** A frame of another site is in a process of its own, and the page learns of the focus there in its own time. */
export async function seeFocusIn(page: Page, frame: string): Promise<void> {
  await page.waitForFunction(
    (selector) => document.activeElement === document.querySelector(selector),
    frame,
  );
}

/** The editor's place in the page. */
export function enter(page: Page, { frame, field = '#ed' }: Pick<Place, 'frame' | 'field'>) {
  return (frame === undefined ? page : page.frameLocator(frame)).locator(field);
}

/** What the page's own model holds; where it has none, what stands in the editor. */
function read(page: Page, place: Place): Promise<string> {
  return enter(page, place).evaluate((element: HTMLElement & { value?: string }) => {
    const { getModel } = window as unknown as { getModel?: () => string };
    return getModel?.() ?? element.value ?? element.innerText;
  });
}
