import { browser } from 'wxt/browser';

/** The tab that the coach is looking at, if any. */
export async function findActiveTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/** The address of that tab; only where the coach has let us in. */
export async function findActiveTabUrl(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.url;
}

/** Opens the page that a note came from. Only web addresses: a note's address is a page's word. */
export async function openWebPage(address: string): Promise<void> {
  const { protocol, href } = new URL(address);
  if (protocol === 'https:' || protocol === 'http:') await browser.tabs.create({ url: href });
}

/** Opens a section of the settings. */
export async function openSettings(section: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
}
