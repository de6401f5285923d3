import type { Page } from 'playwright-core';

export type Box = { left: number; right: number; top: number; bottom: number };
export type FieldPlace = { width: number; inset: string; isWhole: boolean };

/** Where a field stands in windows of two widths; or it is all of the window, and written in from the middle on. */
export const FIELD_PLACES: readonly FieldPlace[] = [1280, 320].flatMap((width) => [
  { width, inset: 'auto auto 12px 12px', isWhole: false },
  { width, inset: '12px auto auto 12px', isWhole: false },
  { width, inset: '12px', isWhole: true },
]);

/** Leaves nothing in a page but one field, which takes the focus. */
export async function keepOnlyField(page: Page, kind: 'textarea' | 'div'): Promise<void> {
  await page.evaluate((name) => {
    const field = document.createElement(name);
    if (name === 'div') field.contentEditable = 'true';
    field.style.cssText =
      'position: fixed; box-sizing: border-box; margin: 0; border: 1px solid; font: 16px/20px sans-serif';
    document.body.replaceChildren(field);
    field.focus();
  }, kind);
}

/** Puts the field there; resolves when what follows it has been painted. */
export async function placeField(page: Page, place: FieldPlace): Promise<void> {
  await page.setViewportSize({ width: place.width, height: 640 });
  await page.evaluate(async ({ inset, isWhole }) => {
    Object.assign((document.body.firstElementChild as HTMLElement).style, {
      inset,
      width: isWhole ? 'calc(100vw - 24px)' : 'min(600px, 100vw - 24px)',
      height: isWhole ? 'calc(100vh - 24px)' : '96px',
      padding: isWhole ? '260px 4px 4px' : '4px',
    });
    dispatchEvent(new Event('resize'));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }, place);
}

/** The lines of what is written in the field, in coordinates of the window. */
export async function readLines(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    const field = document.body.firstElementChild as HTMLElement | HTMLTextAreaElement;
    const range = document.createRange();
    let shown: HTMLElement = field;
    if ('value' in field) {
      // The lines of a text area are its own affair: the same words are laid out the same in a box above it.
      shown = document.createElement('div');
      shown.style.cssText = field.style.cssText;
      shown.style.whiteSpace = 'pre-wrap';
      shown.textContent = field.value;
      document.body.append(shown);
    }
    range.selectNodeContents(shown);
    const lines = [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
      ...{ left, right, top, bottom },
    }));
    if (shown !== field) shown.remove();
    return lines;
  });
}

/** Whether one box lies over a part of the other. */
export function isOver(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top
  );
}
