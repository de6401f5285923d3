import { browser } from 'wxt/browser';

const PAGES = ['/popup.html', '/sidepanel.html', '/options.html'] as const;

/** Shows, in place of this page of ours, that the browser cannot open what is stored. */
export function showClosedPage(): void {
  location.replace(`${browser.runtime.getURL('/closed.html')}#${location.pathname}`);
}

/** Tries the page again that was left for that. */
export function goBack(): void {
  const from = location.hash.slice(1);
  const page = PAGES.find((name) => name === from) ?? '/options.html';
  location.replace(browser.runtime.getURL(page));
}
