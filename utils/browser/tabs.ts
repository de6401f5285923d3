import { browser } from 'wxt/browser';
import { LOOK_AGAIN } from '../messaging/look-again';
import { addScripts, HINT_WATCH } from './page-scripts';

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

/** Lets every page of ours look again. Pages without anything of ours do not hear it. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : browser.tabs.sendMessage(id, LOOK_AGAIN))),
  );
}

/** Puts the script that waits for a first sentence into the open tabs of these sites. */
export async function addHintWatch(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : addScripts({ tabId: id }, [HINT_WATCH]))),
  );
}
