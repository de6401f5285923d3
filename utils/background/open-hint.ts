import { runInFrames } from '../browser/page-scripts';

/** Opens the hint that is shown in a tab and gives it the focus; nothing where there is none. */
export async function openHint(tabId: number): Promise<void> {
  try {
    await runInFrames({ tabId }, () => globalThis.goodQuestionHints?.open());
  } catch {
    // A page that is closed to extensions has no hint.
  }
}
