import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  grantPage,
  launchExtension,
  openPanel,
  openPopup,
  runCommand,
  type Extension,
  readQuestion,
} from '../../support/extension';
import type { ServedPages } from '../../support/insertion/serve-pages';
import { findPalette, seeFound, seePalette } from '../../support/palette';
import { servePlaces } from './serve-places';

export type Places = {
  extension: Extension;
  url: ServedPages['url'];
  /** Opens a place in a tab and presses the toolbar button there once, which lets the extension in. */
  visit: (name: string) => Promise<Page>;
  close: () => Promise<void>;
};

/** The built extension in a browser, and the hand-made pages of `tests/pages/places` on two sites, on or off. */
export async function openPlaces({ switchedOn = false } = {}): Promise<Places> {
  const [extension, served] = await Promise.all([
    launchExtension(switchedOn ? { grants: ['*://*/*'] } : {}),
    servePlaces(),
  ]);
  if (switchedOn) await switchOn(extension);
  return {
    extension,
    url: served.url,
    visit: async (name) => {
      const page = await extension.context.newPage();
      await page.goto(served.url(name));
      await grantPage(extension, page);
      return page;
    },
    close: async () => {
      await extension.close();
      await served.close();
    },
  };
}

async function switchOn(extension: Extension): Promise<void> {
  const panel = await openPanel(extension);
  await panel.evaluate(() =>
    chrome.permissions.request({ origins: ['http://127.0.0.1/*', 'http://localhost/*'] }),
  );
  await panel.close();
}

/** Opens the palette by its command, types a word there, and presses Enter. Answers the question that was chosen. */
export async function chooseInPalette(extension: Extension, page: Page): Promise<string> {
  await openPalette(extension, page);
  await page.keyboard.type('goal');
  const { chosen, options } = await seeFound(extension, page, 'goal');
  expect(options.join(' ')).toContain('goal');
  await page.keyboard.press('Enter');
  return chosen;
}

/** Opens the palette by its command and waits until a person could see it. */
export async function openPalette(extension: Extension, page: Page): Promise<void> {
  await runCommand(extension, page, 'open-palette');
  await seePalette(extension, page);
  await expect.poll(() => page.evaluate(isHostOnTop)).toBe(true);
}

export async function isPaletteOpen(extension: Extension, page: Page): Promise<boolean> {
  return (await findPalette(extension, page)) !== null;
}

/** Presses Insert in the real popup. Answers the question, and what the popup said became of it. */
export async function insertFromPopup(
  extension: Extension,
  page: Page,
): Promise<{ question: string; said: string }> {
  const popup = await openPopup(extension, page);
  const question = await readQuestion(popup);
  await popup.keyboard.press('Enter');
  const said = await hear(popup);
  await popup.close();
  await page.bringToFront();
  return { question, said };
}

/** What one of our own pages says became of an insertion. */
export async function hear(surface: Page): Promise<string> {
  const status = surface.locator('[role=status]', { hasText: /Inserted|[Cc]opied/ }).first();
  await status.waitFor();
  return status.innerText();
}

/** What the page says its editor holds: each place defines `getModel`. */
export function readModel(page: Page): Promise<unknown> {
  return page.evaluate(() => (window as unknown as { getModel: () => unknown }).getModel());
}

/** What is on the clipboard, found by pasting it into an empty field: the browser tells no test. */
export async function readClipboard({ extension, url }: Places): Promise<string> {
  const page = await extension.context.newPage();
  await page.goto(url('field'));
  await page.locator('#ed').fill('');
  await page.keyboard.press('Control+v');
  const text = await page.locator('#ed').inputValue();
  await page.close();
  return text;
}

/** Whether a press in the middle of our host would reach it: nothing covers it, nothing makes it inert. */
function isHostOnTop(): boolean {
  const roots = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
  const trees = [document, ...roots.filter((root) => root !== null)];
  const tree = trees.find((one) => one.querySelector('[data-name=good-question-host]'));
  const host = tree?.querySelector('[data-name=good-question-host]');
  if (!tree || !host) return false;
  const { left, top, width, height } = host.getBoundingClientRect();
  return tree.elementFromPoint(left + width / 2, top + height / 2) === host;
}
