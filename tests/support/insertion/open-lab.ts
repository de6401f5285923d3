import { rmSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { launchChromium } from '../chromium';
import { buildBridge } from './build-bridge';
import { callBridge, type BridgeCall } from './call-bridge';
import { servePages, type ServedPages } from './serve-pages';

export type Lab = {
  page: Page;
  /** Opens a served page and, where it says so by `window.ready`, waits until its editor is up. */
  visit: (name: string) => Promise<Page>;
  url: ServedPages['url'];
  close: () => Promise<void>;
};

/** A Chromium with the engine in its test extension, and a server with the given pages. */
export async function openLab(site: Parameters<typeof servePages>[0]): Promise<Lab> {
  const extension = await buildBridge();
  const [served, browser] = await Promise.all([servePages(site), launchChromium({ extension })]);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  return {
    page,
    url: served.url,
    visit: async (name) => {
      await page.goto(served.url(name));
      await page.waitForFunction(() => (window as { ready?: boolean }).ready !== false);
      return page;
    },
    close: async () => {
      await browser.close();
      await served.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

/** Calls the engine in a frame of the page. */
export function call(
  frame: Page | Frame,
  verb: BridgeCall['verb'],
  rest: Omit<BridgeCall, 'verb'> = {},
) {
  return frame.evaluate(callBridge, { verb, ...rest });
}

/** Inserts as a popup does: the page keeps its focus. */
export function insert(frame: Page | Frame, text: string, options: BridgeCall['options'] = {}) {
  return call(frame, 'insert', { text, options });
}

/** Inserts as a palette does: the focus is in our own shadow root, one key is typed there, then one is chosen. */
export async function insertFromPalette(
  page: Page,
  text: string,
  options: BridgeCall['options'] = {},
) {
  await call(page, 'open');
  await page.keyboard.type('q');
  return call(page, 'choose', { text, options });
}

/** What the page says its editor holds: each test page defines `getModel`. */
export function model(page: Page): Promise<unknown> {
  return page.evaluate(() => (window as unknown as { getModel: () => unknown }).getModel());
}
