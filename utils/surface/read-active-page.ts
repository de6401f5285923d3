import { runInFrames } from '../browser/page-scripts';
import { findActiveTabId } from '../browser/tabs';
import type { PageContext } from '../coaching/situation';

/**
 * Title and selection of the page in view, where pressing our button has let us in; undefined elsewhere. What is
 * selected in a field for a password is left alone.
 */
export async function readActivePage(): Promise<PageContext | undefined> {
  const tabId = await findActiveTabId();
  if (tabId === undefined) return undefined;
  try {
    const [answer] = await runInFrames({ tabId }, () => {
      const isSecret = document.activeElement?.matches('input[type=password]') ?? false;
      return {
        title: document.title.slice(0, 500),
        selection: isSecret
          ? ''
          : String(getSelection() ?? '')
              .trim()
              .slice(0, 500),
      };
    });
    return answer?.result;
  } catch {
    return undefined;
  }
}
