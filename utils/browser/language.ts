import { browser } from 'wxt/browser';

/** The language of the browser's own words, as in `en-US`. */
export function getLanguage(): string {
  return browser.i18n.getUILanguage();
}
