import type { Page } from 'playwright-core';
import { findWorker, type Extension } from './extension';

export type SeenPalette = {
  options: string[];
  chosen: string;
  words: string;
  said: string;
};

/** What a person sees of the extension's UI in the page, as markup: its root is closed, so its own world looks. */
export async function readMarkup(extension: Extension, page: Page): Promise<string | null> {
  const worker = await findWorker(extension);
  return worker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url === address) ?? tabs.find(({ active }) => active);
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => {
        const host = document.querySelector<HTMLElement>('[data-name=good-question-host]');
        const root = host && chrome.dom.openOrClosedShadowRoot(host);
        const input = root?.querySelector('input');
        // What is typed is no attribute.
        input?.setAttribute('data-typed', input.value);
        const markup = root?.innerHTML ?? null;
        input?.removeAttribute('data-typed');
        return markup;
      },
    });
    return answer?.result ?? null;
  }, page.url());
}

function readPalette(page: Page, markup: string): Promise<SeenPalette | null> {
  return page.evaluate((html) => {
    const seen = new DOMParser().parseFromString(html, 'text/html');
    if (!seen.querySelector('.palette')) return null;
    const text = (selector: string) => seen.querySelector(selector)?.textContent ?? '';
    return {
      options: [...seen.querySelectorAll('[role=option] span')].map((option) => option.textContent),
      chosen: text('[aria-selected=true] span'),
      words: seen.querySelector('input')?.dataset.typed ?? '',
      said: text('.palette-notice'),
    };
  }, markup);
}

export async function findPalette(extension: Extension, page: Page): Promise<SeenPalette | null> {
  const markup = await readMarkup(extension, page);
  return markup === null ? null : readPalette(page, markup);
}

async function findToast(extension: Extension, page: Page): Promise<string | null> {
  const markup = (await readMarkup(extension, page)) ?? '';
  const said = /class="toast"><p role="status">([^<]+)</.exec(markup)?.[1];
  return said === undefined ? null : said.replaceAll('&amp;', '&');
}

async function waitFor<R>(seen: () => Promise<R | null>, what: string): Promise<R> {
  const end = Date.now() + 5000;
  for (;;) {
    const found = await seen();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`No ${what} in the page.`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

export const seePalette = (extension: Extension, page: Page) =>
  waitFor(() => findPalette(extension, page), 'palette');

/** The words of the confirmation in the page's corner. */
export const seeToast = (extension: Extension, page: Page) =>
  waitFor(() => findToast(extension, page), 'toast');
