import type { Page } from 'playwright-core';
import { findWorker, openPanel, type Extension } from './extension';

/** Grants a site and has its editors read, as a coach does it in the settings. The profile must have said yes before. */
export async function switchHintsOn(extension: Extension, host: string): Promise<void> {
  const panel = await openPanel(extension);
  await panel.evaluate(
    (origin) => chrome.permissions.request({ origins: [origin] }),
    `http://${host}/*`,
  );
  await panel.close();
  await withOptions(extension, async (options) => {
    await options.getByRole('checkbox', { name: host }).check();
  });
  const worker = await findWorker(extension);
  await worker.evaluate(async () => {
    const isThere = async () =>
      (await chrome.scripting.getRegisteredContentScripts({ ids: ['hint-watch'] })).length > 0;
    while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, 30));
  });
}

export async function withOptions(
  { context, id }: Extension,
  act: (options: Page) => Promise<unknown>,
): Promise<void> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  await act(options);
  await options.close();
}

export type SeenHint = {
  said: string;
  isOpen: boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
  questions: string[];
};

/** The hint in a page, with what it says: its root is closed, so the extension's own world looks. */
export async function findHint(extension: Extension, page: Page): Promise<SeenHint | null> {
  const worker = await findWorker(extension);
  return worker.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address.replace(/:\d+/, '') });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => {
        const host = document.querySelector<HTMLElement>('[data-holds=hint]');
        const root = host && chrome.dom.openOrClosedShadowRoot(host);
        if (!root || getComputedStyle(host).visibility === 'hidden') return null;
        const { left, right, top, bottom } = host.getBoundingClientRect();
        const card = root.querySelector('.hint-line');
        const mark = root.querySelector('.hint-mark');
        return {
          said: card?.textContent ?? mark?.getAttribute('aria-label') ?? '',
          isOpen: card !== null,
          ...{ left, right, top, bottom },
          questions: [...root.querySelectorAll('.hint-question')].map((each) => each.textContent),
        };
      },
    });
    return answer?.result ?? null;
  }, page.url());
}

/** Presses a control of the open card by its words, as a person would with the keyboard. */
export async function pressInCard(extension: Extension, page: Page, words: string): Promise<void> {
  const worker = await findWorker(extension);
  await worker.evaluate(
    async ([address, label]) => {
      const [tab] = await chrome.tabs.query({ url: address?.replace(/:\d+/, '') ?? '' });
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [label ?? ''],
        func: (wanted: string) => {
          const host = document.querySelector<HTMLElement>('[data-holds=hint]');
          const root = host && chrome.dom.openOrClosedShadowRoot(host);
          const buttons = [...(root?.querySelectorAll('button') ?? [])];
          buttons.find(({ textContent }) => textContent.includes(wanted))?.focus();
        },
      });
    },
    [page.url(), words],
  );
  await page.keyboard.press('Enter');
}

/** Whether the extension as it is now waits in the page for a first sentence. */
export async function isWatched({ worker }: Extension, page: Page): Promise<boolean> {
  return worker.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address.replace(/:\d+/, '') });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => 'goodQuestionTyping' in globalThis,
    });
    return answer?.result ?? false;
  }, page.url());
}
