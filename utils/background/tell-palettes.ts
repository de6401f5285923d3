import { browser } from 'wxt/browser';
import { runInFrames } from '../browser/page-scripts';
import type { Kind } from '../records/kinds';
import { NOW_KINDS } from './shared-now';

const PREFIX = 'palette ';

/** Remembers that a palette was opened in a tab, for as long as the browser runs: the worker may be stopped meanwhile. */
export async function notePalette(tabId: number): Promise<void> {
  await browser.storage.session.set({ [`${PREFIX}${tabId}`]: tabId });
}

/**
 * Has the palettes that are open look again after a write that may concern them. Pages cannot see our storage and have
 * no listener of ours, so they are called; where the palette has closed, the tab is forgotten.
 */
export async function tellPalettes(written: ReadonlySet<Kind>): Promise<void> {
  if (!NOW_KINDS.some((kind) => written.has(kind))) return;
  const stored = await browser.storage.session.get();
  const tabs = Object.entries(stored).filter(([key]) => key.startsWith(PREFIX));
  await Promise.all(
    tabs.map(async ([key, tabId]) => {
      if (!(await tell(Number(tabId)))) await browser.storage.session.remove(key);
    }),
  );
}

/** Whether a palette is open there. */
async function tell(tabId: number): Promise<boolean> {
  const look = () => {
    const palette = globalThis.goodQuestion?.palette;
    palette?.refresh();
    return palette !== undefined;
  };
  // The page may have gone, and with it the leave to act there.
  const answers = await runInFrames({ tabId }, look).catch(() => []);
  return answers.some(({ result }) => result === true);
}
