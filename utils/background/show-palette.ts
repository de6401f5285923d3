import { browser } from 'wxt/browser';
import { AGENT, addScripts, PALETTE, runInFrames } from '../browser/page-scripts';
import type { PageContext } from '../coaching/situation';
import type { PaletteView } from '../models/palette';
import type { OpenPalette } from '../page/agent';
import type { Reader } from '../storage/reader';
import { findFrame, holdCaret } from '../surface/frames';
import { findQuestions } from './find-questions';
import { notePalette } from './tell-palettes';

type Tab = { tabId: number; title: string | undefined; url: string | undefined };
type Offer = { view: PaletteView; expected: PageContext | null; farFrame?: number | null };
/** Nothing once it is open, or closed because it was; else what has to come first. Chromium makes null of nothing. */
type Answer = ReturnType<OpenPalette> | 'no-scripts' | null;

/** The address at which a tab was last given the scripts: there they are, unless it was loaded anew. */
const givenAt = new Map<number, string>();

/**
 * Opens the palette in a tab, at its caret. Where the browser keeps extensions out, the popup opens
 * instead: the question can still be seen and copied.
 */
export async function showPalette(reader: Reader, tab: Tab): Promise<void> {
  const { tabId, title = '' } = tab;
  // Mostly nothing is selected there, and the browser tells the title: asking the page first would only cost time.
  const expected = { title: title.slice(0, 500), selection: '' };
  let view: PaletteView;
  let answer: Answer;
  try {
    // The browser takes longer to read the scripts than we to find what fits: neither waits for the other.
    [view] = await Promise.all([findQuestions(reader, '', expected), giveScripts(tab)]);
    answer = await open(tabId, { view, expected });
    if (answer === 'no-scripts') {
      givenAt.delete(tabId);
      await giveScripts(tab);
      answer = await open(tabId, { view, expected });
    }
  } catch {
    return browser.action.openPopup();
  }
  void notePalette(tabId);
  if (answer && typeof answer === 'object') {
    view = await findQuestions(reader, '', answer);
    answer = await open(tabId, { view, expected: null });
  }
  if (answer !== 'unreachable-frame') return;
  const frame = await findFrame(tabId);
  if (typeof frame === 'number') await holdCaret(tabId, frame);
  await open(tabId, { view, expected: null, farFrame: typeof frame === 'number' ? frame : null });
}

async function giveScripts({ tabId, url = '' }: Tab): Promise<void> {
  if (givenAt.get(tabId) === url) return;
  await addScripts({ tabId }, [AGENT, PALETTE]);
  givenAt.set(tabId, url);
}

async function open(tabId: number, { view, expected, farFrame }: Offer): Promise<Answer> {
  const call = (...offer: Parameters<OpenPalette>): Answer => {
    const agent = globalThis.goodQuestion;
    return agent?.openPalette ? agent.openPalette(...offer) : 'no-scripts';
  };
  const offer = [view, expected, ...(farFrame === undefined ? [] : [farFrame])] as const;
  const [answer] = await runInFrames({ tabId }, call, ...offer);
  return answer?.result;
}
