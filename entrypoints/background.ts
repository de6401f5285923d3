import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createAnswers } from '../utils/background/answers';
import { createSafekeeper } from '../utils/background/keep-safe';
import { keepSelection } from '../utils/background/keep-selection';
import { keepInSync } from '../utils/background/keep-in-sync';
import { INSERT, KEEP, makeMenus } from '../utils/background/menus';
import { openHint } from '../utils/background/open-hint';
import { renewPageHints } from '../utils/background/page-hints';
import { showPalette } from '../utils/background/show-palette';
import { sharedNow } from '../utils/background/shared-now';
import { stemShelf } from '../utils/background/stem-shelf';
import { tellPalettes } from '../utils/background/tell-palettes';
import { random } from '../utils/browser/chance';
import { openPanel } from '../utils/browser/panel';
import { registerGuard, watchSites } from '../utils/browser/sites';
import { pause } from '../utils/browser/pause';
import { listen } from '../utils/messaging/listen';
import type { Kind } from '../utils/records/kinds';
import { createLocalArea, restrictToExtensionPages } from '../utils/storage/area';
import { eraseOldTrash } from '../utils/storage/erase-trash';
import { createReader } from '../utils/storage/reader';
import { createStore } from '../utils/storage/store';
import { createBrowserSyncArea } from '../utils/storage/sync-area';
import { createVault } from '../utils/storage/vault/vault';
import { watchWrites } from '../utils/storage/vault/watch-writes';
import { createStamp } from '../utils/browser/stamp';

export default defineBackground(() => {
  const { area, written } = watchWrites(createLocalArea(), () => safekeeper.noteWrite());
  const reader = createReader(area);
  const onWrite = (kinds: ReadonlySet<Kind>) => {
    for (const held of [sharedNow, stemShelf]) held.forget(reader, kinds);
    void tellPalettes(kinds);
  };
  const { store, sync } = keepInSync({
    store: createStore({ area, now: Date.now, random, onWrite }),
    area,
    syncArea: createBrowserSyncArea(),
    now: Date.now,
    random,
  });
  const vault = createVault(indexedDB);
  const safekeeper = createSafekeeper({ area, written, vault, store, now: Date.now, pause });
  const ports = { store, reader, sync, stamp: createStamp, safekeeper };
  void restrictToExtensionPages();
  listen(createAnswers(ports));

  browser.runtime.onInstalled.addListener(() => void safekeeper.check(true));
  browser.runtime.onStartup.addListener(() => void safekeeper.check(true));
  // Not before whoever woke the worker has an answer.
  setTimeout(() => void safekeeper.check(false), 1_000);
  browser.runtime.onInstalled.addListener(
    () => void Promise.all([makeMenus(), registerGuard(), renewPageHints(reader)]),
  );
  watchSites(() => void Promise.all([registerGuard(), renewPageHints(reader)]));
  browser.runtime.onStartup.addListener(() => void eraseOldTrash(store, reader, createStamp()));
  browser.runtime.onStartup.addListener(() => void sync.push());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, pageUrl }, tab) => {
    if (tab?.id === undefined) return;
    const { id: tabId, title = '', url } = tab;
    if (menuItemId === INSERT) void showPalette(reader, { tabId, title, url });
    if (menuItemId !== KEEP) return;
    void keepSelection(ports, { tabId, title, quote: selectionText ?? '', url: pageUrl ?? '' });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    // In the very tick of the key: the browser opens a panel for a person only.
    if (command === 'open-panel' && tab) void openPanel(tab.windowId);
    if (tab?.id === undefined) return;
    const { id: tabId, title, url } = tab;
    if (command === 'open-palette') void showPalette(reader, { tabId, title, url });
    if (command === 'open-hint') void openHint(tabId);
    if (command === 'keep-selection') void keepSelection(ports, { tabId });
  });
});
