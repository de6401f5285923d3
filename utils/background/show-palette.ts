import { browser } from 'wxt/browser';
import { AGENT, addScripts, PALETTE, runInFrames } from '../browser/page-scripts';
import type { PaletteView } from '../messaging/protocol';
import { findFrame, holdCaret } from '../surface/frames';

/**
 * Opens the palette in a tab, at its caret. Where the browser keeps extensions out, the popup opens
 * instead: the question can still be seen and copied.
 */
export async function showPalette(tabId: number, view: Promise<PaletteView>): Promise<void> {
  try {
    if (!(await isReady(tabId))) await addScripts({ tabId }, [AGENT, PALETTE]);
  } catch {
    return browser.action.openPopup();
  }
  const first = await view;
  if ((await open(tabId, first)) !== 'unreachable-frame') return;
  const frame = await findFrame(tabId);
  if (typeof frame === 'number') await holdCaret(tabId, frame);
  await open(tabId, first, typeof frame === 'number' ? frame : null);
}

/** Whether the scripts are in the page from an earlier opening; asking costs less than running them again. */
async function isReady(tabId: number) {
  const [answer] = await runInFrames(
    { tabId },
    () => globalThis.goodQuestion?.openPalette !== undefined,
  );
  return answer?.result ?? false;
}

/** Answers `unreachable-frame` instead of opening while nobody has looked into the frames of other sites. */
async function open(tabId: number, view: PaletteView, farFrame?: number | null) {
  const [answer] = await runInFrames(
    { tabId },
    (first: PaletteView, frame?: number | null) =>
      globalThis.goodQuestion?.openPalette?.(first, frame),
    view,
    ...(farFrame === undefined ? [] : [farFrame]),
  );
  return answer?.result;
}
