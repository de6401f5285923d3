import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { findWorker, type Extension } from '../../support/extension';
import { openPalette, openPlaces, type Places } from './open-places';

let places: Places;
let extension: Extension;
let page: Page;

beforeAll(async () => {
  places = await openPlaces();
  extension = places.extension;
}, 600_000);
afterAll(() => places.close());
beforeEach(async () => {
  page = await places.visit('scrolling');
  await page.setViewportSize({ width: 1000, height: 900 });
  return () => page.close();
});

type Box = { left: number; top: number; right: number; bottom: number };
/** Where the editor, the palette and what a person sees of the page are, all in the same moment. */
type Seen = { editor: Box; palette: Box; view: Box };

const look = () => page.evaluate<Seen>('look()');
const scroll = (by: number) => page.evaluate(`scroller.scrollBy(0, ${by})`);

/** How far apart palette and editor are, up or down. */
async function measureGap(): Promise<number> {
  const { palette, editor } = await look();
  return Math.max(palette.top - editor.bottom, editor.top - palette.bottom, 0);
}

async function isWhollySeen(): Promise<boolean> {
  const { palette, view } = await look();
  return (
    palette.left >= view.left &&
    palette.top >= view.top &&
    palette.right <= view.right &&
    palette.bottom <= view.bottom
  );
}

async function seeAtCaret(): Promise<void> {
  await expect.poll(measureGap).toBeLessThan(30);
  await expect.poll(isWhollySeen).toBe(true);
}

async function openIn(name: string): Promise<void> {
  await page.evaluate(`enter('${name}')`);
  await openPalette(extension, page);
  await seeAtCaret();
}

it.each([
  ['the page', 'page'],
  ['a box in the page', 'box'],
  ['a box in a closed shadow tree', 'shadow'],
  ['the frame it is in', 'frame'],
  ['the field it is in', 'text'],
])('follows the caret when %s is scrolled', async (_, name) => {
  await openIn(name);
  const { top } = (await look()).palette;
  await scroll(50);
  await expect.poll(async () => (await look()).palette.top).toBeCloseTo(top - 50, 0);
  await scroll(-30);
  await expect.poll(async () => (await look()).palette.top).toBeCloseTo(top - 20, 0);
});

it('stays in sight when the caret is scrolled out of it, and comes back with it', async () => {
  await openIn('page');
  for (const by of [1500, -3000]) {
    await scroll(by);
    await expect.poll(measureGap).toBeGreaterThan(100);
    await expect.poll(isWhollySeen).toBe(true);
  }
  await scroll(1500);
  await seeAtCaret();
});

it('follows the caret when what is above it in the page grows', async () => {
  await openIn('page');
  await page.evaluate(`editor.style.marginTop = '60px'`);
  await seeAtCaret();
});

it('stays in the window, whatever size that becomes', async () => {
  await openIn('page');
  const sizes = [
    [700, 400],
    [320, 300],
    [1100, 800],
  ] as const;
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await expect.poll(async () => (await look()).view.right).toBeLessThanOrEqual(width);
    await expect.poll(isWhollySeen).toBe(true);
  }
  await seeAtCaret();
});

it('stays at the caret, and in the window, when the page is zoomed', async () => {
  await openIn('page');
  const worker = await findWorker(extension);
  for (const zoom of [0.5, 1.5, 3, 1]) {
    await worker.evaluate(async (factor) => {
      const [tab] = await chrome.tabs.query({ active: true });
      await chrome.tabs.setZoom(tab?.id ?? -1, factor);
    }, zoom);
    await expect.poll(() => page.evaluate('devicePixelRatio')).toBe(zoom);
    await page.evaluate('editor.scrollIntoView({ block: "start" })');
    await seeAtCaret();
  }
});

it('stays in what is seen of a page that two fingers have magnified', async () => {
  await openIn('page');
  const session = await extension.context.newCDPSession(page);
  for (const pageScaleFactor of [2, 4]) {
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor });
    await expect.poll(() => page.evaluate('visualViewport.scale')).toBe(pageScaleFactor);
    await expect.poll(isWhollySeen).toBe(true);
  }
});

it.each(['top-left', 'top-right', 'bottom-left', 'bottom-right'])(
  'is wholly in the window with the caret in its %s corner',
  (corner) => openIn(corner),
);
