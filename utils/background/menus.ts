import { i18n } from '#i18n';
import { browser } from 'wxt/browser';

export const KEEP = 'keep-selection';
export const INSERT = 'insert-question';

/** Made at install and at each update; the browser remembers them in between. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: KEEP,
    title: i18n.t('capture.menuKeep'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: INSERT,
    title: i18n.t('capture.menuInsert'),
    contexts: ['editable'],
  });
}
