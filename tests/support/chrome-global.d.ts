import type { Browser, browser } from 'wxt/browser';

/** The global that functions see which a test runs inside the extension. */
declare global {
  const chrome: typeof browser;
  namespace chrome.tabs {
    type Tab = Browser.tabs.Tab;
  }
}
