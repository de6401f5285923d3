import { browser } from 'wxt/browser';

const SHOWN_MS = 4000;

/** Says something where the page cannot: on the toolbar button, for a moment. */
export async function flagTab(tabId: number, text: string): Promise<void> {
  await browser.action.setTitle({ tabId, title: text });
  await browser.action.setBadgeText({ tabId, text: '…' });
  setTimeout(() => {
    void browser.action.setTitle({ tabId, title: '' });
    void browser.action.setBadgeText({ tabId, text: '' });
  }, SHOWN_MS);
}
