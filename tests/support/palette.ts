import type { Page } from 'playwright-core';
import { findWorker, type Extension } from './extension';

export type SeenPalette = {
  options: string[];
  chosen: string;
  words: string;
  /** Whether what is shown is still the answer to earlier words. */
  busy: boolean;
  said: string;
};

/** What a person sees of the extension's UI in the page: its root is closed, so the extension's own world looks. */
async function look(
  extension: Extension,
  page: Page,
): Promise<{ markup: string | null; palette: SeenPalette | null } | undefined> {
  const worker = await findWorker(extension);
  return worker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url === address) ?? tabs.find(({ active }) => active);
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => {
        const roots = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
        const host = [document, ...roots]
          .map((root) => root?.querySelector<HTMLElement>('[data-name=good-question-host]'))
          .find(Boolean);
        const root = host && chrome.dom.openOrClosedShadowRoot(host);
        if (!root?.querySelector('.palette'))
          return { markup: root?.innerHTML ?? null, palette: null };
        const text = (selector: string) => root.querySelector(selector)?.textContent ?? '';
        const options = [...root.querySelectorAll('[role=option] span')];
        const palette = {
          options: options.map((option) => option.textContent),
          chosen: text('[aria-selected=true] span'),
          words: root.querySelector('input')?.value ?? '',
          busy: root.querySelector('[role=listbox]')?.getAttribute('aria-busy') === 'true',
          said: text('.palette-notice'),
        };
        return { markup: root.innerHTML, palette };
      },
    });
    return answer?.result;
  }, page.url());
}

export async function readMarkup(extension: Extension, page: Page): Promise<string | null> {
  return (await look(extension, page))?.markup ?? null;
}

export async function findPalette(extension: Extension, page: Page): Promise<SeenPalette | null> {
  return (await look(extension, page))?.palette ?? null;
}

async function findToast(extension: Extension, page: Page): Promise<string | null> {
  const markup = (await readMarkup(extension, page)) ?? '';
  const said = /class="toast"><p role="status">([^<]+)</.exec(markup)?.[1];
  return said === undefined ? null : said.replaceAll('&amp;', '&');
}

async function waitFor<R>(seen: () => Promise<R | null>, what: string): Promise<R> {
  const end = Date.now() + 10_000;
  for (;;) {
    const found = await seen();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`No ${what} in the page.`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

export const seePalette = (extension: Extension, page: Page) =>
  waitFor(() => findPalette(extension, page), 'palette');

/** What the palette found for the words typed in it, once it is all there. */
export const seeFound = (extension: Extension, page: Page, words: string) =>
  waitFor(async () => {
    const palette = await findPalette(extension, page);
    return palette?.words === words && !palette.busy ? palette : null;
  }, `palette with what is found for "${words}"`);

/** The words of the confirmation in the page's corner. */
export const seeToast = (extension: Extension, page: Page) =>
  waitFor(() => findToast(extension, page), 'toast');
