import { AGENT, addScripts, runInFrames } from '../browser/page-scripts';
import { copyText } from '../browser/clipboard';
import { findActiveTabId } from '../browser/tabs';
import { chooseFrame } from '../insertion/choose-frame';
import type { FocusReport } from '../insertion/describe-focus';
import type { InsertOutcome } from '../insertion/insert';
import type { InsertReport, Obstacle, Used } from '../models/insert-report';
import { getPasteKey, reportInsertion, reportObstacle } from '../page/insert-report';

/**
 * Inserts at the caret of the page in view, from a surface outside it: into exactly one frame, once.
 * What could not be placed is copied, from here, because here is the focus.
 */
async function placeQuestion(text: string): Promise<InsertReport> {
  const pasteKey = getPasteKey(navigator);
  const outcome = await insertInTab(text);
  if (typeof outcome === 'string') return reportObstacle(outcome, await copyText(text), pasteKey);
  const copied = outcome.status === 'failed' && (await copyText(text));
  return reportInsertion(outcome, copied, pasteKey);
}

async function insertInTab(text: string): Promise<InsertOutcome | Obstacle> {
  const tabId = await findActiveTabId();
  if (tabId === undefined) return 'restricted';
  let frame: { frameId: number } | undefined;
  try {
    const reports = await askFrames(tabId);
    frame = chooseFrame(reports);
    if (!frame) return reports.find(({ path }) => path?.length === 0)?.reason ?? 'no-field';
  } catch (error) {
    return explainRefusal(error);
  }
  return insertInFrame(tabId, frame.frameId, text);
}

async function askFrames(tabId: number): Promise<(FocusReport & { frameId: number })[]> {
  const frames = { tabId, allFrames: true };
  await addScripts(frames, [AGENT]);
  const answers = await runInFrames(frames, () => globalThis.goodQuestion?.describeFocus());
  return answers.flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []));
}

async function insertInFrame(
  tabId: number,
  frameId: number,
  text: string,
): Promise<InsertOutcome | Obstacle> {
  try {
    const [answer] = await runInFrames(
      { tabId, frameIds: [frameId] },
      (inserted: string) => globalThis.goodQuestion?.insert(inserted),
      text,
    );
    return answer?.result ?? 'field-gone';
  } catch {
    // The frame left, or the page was loaded anew, while we were inserting.
    return 'field-gone';
  }
}

/** Chromium and Firefox say in words only whether a page is closed to us for good or just not opened yet. */
function explainRefusal(error: unknown): Obstacle {
  return /permission/i.test(String(error)) ? 'not-granted' : 'restricted';
}

/** Places or copies, as asked, and says what became of it. */
export async function placeOrCopy(use: 'insert' | 'copy', text: string): Promise<Used> {
  return use === 'insert'
    ? { use, report: await placeQuestion(text) }
    : { use, copied: await copyText(text) };
}
