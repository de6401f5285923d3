import type { Page } from 'playwright-core';
import { seeToast } from '../../support/palette';
import { chooseInPalette, insertFromPopup, readClipboard, type Places } from './open-places';
import type { Place } from './place-list';
import type { PlaceBrowser, PlaceTab } from './try-place';

export function toPlaceBrowser(places: Places): PlaceBrowser {
  return {
    popupTakesFocus: false,
    hasPopup: () => true,
    visit: async (name) => toTab(places, await places.visit(name)),
    readClipboard: () => readClipboard(places),
  };
}

function toTab({ extension }: Places, page: Page): PlaceTab {
  return {
    async enter(place) {
      const { fullscreenBy } = place;
      if (fullscreenBy !== undefined) {
        await page.locator(fullscreenBy).click();
        await page.waitForFunction(() => document.fullscreenElement !== null);
      }
      await findEditor(page, place).click();
      if (place.frame !== undefined) await seeFocusIn(page, place.frame);
      await page.keyboard.press('End');
    },
    read: (place) =>
      findEditor(page, place).evaluate((element: HTMLElement & { value?: string }) => {
        const { getModel } = window as unknown as { getModel?: () => string };
        return getModel?.() ?? element.value ?? element.innerText;
      }),
    press: (keys) => page.keyboard.press(keys),
    insertFromPalette: async () => ({
      question: await chooseInPalette(extension, page),
      said: await seeToast(extension, page),
    }),
    insertFromPopup: () => insertFromPopup(extension, page),
    close: () => page.close(),
  };
}

/** The editor's place in the page. */
export function findEditor(page: Page, { frame, field = '#ed' }: Pick<Place, 'frame' | 'field'>) {
  return (frame === undefined ? page : page.frameLocator(frame)).locator(field);
}

/** A frame of another site is in a process of its own, and the page learns of the focus there in its own time. */
export async function seeFocusIn(page: Page, frame: string): Promise<void> {
  await page.waitForFunction(
    (selector) => document.activeElement === document.querySelector(selector),
    frame,
  );
}
