import { browser } from 'wxt/browser';
import { AGENT, addScripts, PALETTE, runInFrames } from '../browser/page-scripts';
import type { PageContext } from '../coaching/situation';
import type { PaletteView } from '../models/palette';
import { findFrame, holdCaret } from '../surface/frames';
import type { Find } from './find-questions';
import { notePalette } from './tell-palettes';

/**
 * Opens the palette in a tab, at its caret. Where the browser keeps extensions out, the popup opens
 * instead: the question can still be seen and copied.
 */
export async function showPalette(tabId: number, find: Find): Promise<void> {
  let page: PageContext | undefined;
  try {
    page = await readPage(tabId);
    if (!page) {
      await addScripts({ tabId }, [AGENT, PALETTE]);
      page = await readPage(tabId);
    }
  } catch {
    return browser.action.openPopup();
  }
  const first = await find('', page);
  void notePalette(tabId);
  if ((await open(tabId, first)) !== 'unreachable-frame') return;
  const frame = await findFrame(tabId);
  if (typeof frame === 'number') await holdCaret(tabId, frame);
  await open(tabId, first, typeof frame === 'number' ? frame : null);
}

/**
 * What the page is about; undefined while the scripts are not in it. They may be there from an earlier opening, and
 * asking costs less than running them again.
 */
async function readPage(tabId: number): Promise<PageContext | undefined> {
  const [answer] = await runInFrames({ tabId }, () => {
    const agent = globalThis.goodQuestion;
    if (!agent?.openPalette) return undefined;
    const { title, quote } = agent.readSelection();
    return { title: title.slice(0, 500), selection: quote.slice(0, 500) };
  });
  return answer?.result;
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
