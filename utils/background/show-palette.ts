import { browser } from 'wxt/browser';
import { AGENT, addScripts, PALETTE, runInFrames } from '../browser/page-scripts';
import type { PaletteView } from '../messaging/protocol';

/**
 * Opens the palette in a tab, at its caret. Where the browser keeps extensions out, the popup opens
 * instead: the question can still be seen and copied.
 */
export async function showPalette(tabId: number, view: Promise<PaletteView>): Promise<void> {
  try {
    await addScripts({ tabId }, [AGENT, PALETTE]);
  } catch {
    return browser.action.openPopup();
  }
  await runInFrames(
    { tabId },
    (first: PaletteView) => globalThis.goodQuestion?.openPalette?.(first),
    await view,
  );
}
