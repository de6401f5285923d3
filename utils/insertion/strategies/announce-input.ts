import type { Located } from '../locate';
import { dispatchInPage, getPageWindow, makePageOptions } from '../page-world';

/**
 * Says that there will be input of no kind: nothing is inserted or removed for it, but an editor that reads the selection
 * before it acts reads it now.
 */
export function announceInput({ doc, element }: Located): void {
  if (!doc.defaultView) return;
  const page = getPageWindow(doc.defaultView);
  const options = makePageOptions(page, { bubbles: true, cancelable: true, composed: true });
  dispatchInPage(element, new page.InputEvent('beforeinput', options));
}
