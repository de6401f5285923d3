import { copyText } from '../browser/clipboard';
import { findActiveTabId } from '../browser/tabs';
import type { InsertOutcome } from '../insertion/insert';
import type { InsertReport, Obstacle, Used } from '../models/insert-report';
import { getPasteKey, reportInsertion, reportObstacle } from '../page/insert-report';
import { findFrame, insertInFrame } from './frames';

/** Places or copies, as asked, and says what became of it. */
export async function placeOrCopy(use: 'insert' | 'copy', text: string): Promise<Used> {
  return use === 'insert'
    ? { use, report: await placeQuestion(text) }
    : { use, copied: await copyText(text) };
}

/**
 * Inserts at the caret of the page in view, from a surface outside it: into exactly one frame, once.
 * What could not be placed is copied, from here, because here is the focus.
 */
async function placeQuestion(text: string): Promise<InsertReport> {
  const pasteKey = getPasteKey(navigator);
  const outcome = await insertInTab(text);
  if (typeof outcome === 'string') return reportObstacle(outcome, await copyText(text), pasteKey);
  const copied = outcome.status !== 'sure' && (await copyText(text));
  return reportInsertion(outcome, copied, pasteKey);
}

async function insertInTab(text: string): Promise<InsertOutcome | Obstacle> {
  const tabId = await findActiveTabId();
  if (tabId === undefined) return 'restricted';
  try {
    const frame = await findFrame(tabId);
    return typeof frame === 'number' ? await insertInFrame(tabId, frame, text) : frame;
  } catch (error) {
    return explainRefusal(error);
  }
}

/** Chromium and Firefox say in words only whether a page is closed to us for good or just not opened yet. */
function explainRefusal(error: unknown): Obstacle {
  return /permission/i.test(String(error)) ? 'not-granted' : 'restricted';
}
