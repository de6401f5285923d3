import { AGENT, addScripts, runInFrames } from '../browser/page-scripts';
import { chooseFrame } from '../insertion/choose-frame';
import type { FocusReport } from '../insertion/describe-focus';
import type { InsertOutcome } from '../insertion/insert';
import type { LocateFailure } from '../insertion/locate';

/** Finds the one frame of a tab that can insert at the caret, or why there is none. Rejects where we may not go. */
export async function findFrame(tabId: number): Promise<number | LocateFailure> {
  const reports = await askFrames(tabId);
  const top = reports.find(({ path }) => path?.length === 0);
  return chooseFrame(reports)?.frameId ?? top?.reason ?? 'no-field';
}

async function askFrames(tabId: number): Promise<(FocusReport & { frameId: number })[]> {
  const frames = { tabId, allFrames: true };
  await addScripts(frames, [AGENT]);
  const answers = await runInFrames(frames, () => globalThis.goodQuestion?.describeFocus());
  return answers.flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []));
}

/** Before the palette, in another frame, takes the focus from this one. */
export async function holdCaret(tabId: number, frameId: number): Promise<void> {
  await runInFrames({ tabId, frameIds: [frameId] }, () => globalThis.goodQuestion?.holdCaret());
}

/** Inserts in a frame that was found a moment ago. */
export function insertInFrame(tabId: number, frameId: number, text: string) {
  return place({ tabId, frameIds: [frameId] }, text, (inserted) =>
    globalThis.goodQuestion?.insert(inserted),
  );
}

/** Inserts at the caret that was held there. Safe to repeat, as a message is whose worker was stopped. */
export function insertAtHeld(tabId: number, frameId: number, text: string) {
  return place({ tabId, frameIds: [frameId] }, text, (inserted) =>
    globalThis.goodQuestion?.insertHeld(inserted),
  );
}

async function place(
  target: { tabId: number; frameIds: number[] },
  text: string,
  insert: (text: string) => Promise<InsertOutcome> | undefined,
): Promise<InsertOutcome> {
  const gone: InsertOutcome = { status: 'failed', reason: 'field-gone' };
  try {
    const [answer] = await runInFrames(target, insert, text);
    return answer?.result ?? gone;
  } catch {
    // The frame left, or the page was loaded anew, while we were inserting.
    return gone;
  }
}
