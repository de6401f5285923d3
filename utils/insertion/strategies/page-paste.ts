import type { Located } from '../locate';
import { dispatchInPage, getPageWindow, makePageOptions } from '../page-world';

/**
 * Offers the text as a paste event. Editors with a model of their own take it from there, as one undo step;
 * for all others nothing happens, since the browser does nothing by itself on an event made by a script.
 * Answers whether the page said that it has handled it. Plain text only: markup would invite restyling.
 */
export function pasteInPage({ doc, element }: Located, text: string): boolean {
  if (!doc.defaultView) return false;
  const page = getPageWindow(doc.defaultView);
  const clipboardData = new page.DataTransfer();
  const event = new page.ClipboardEvent(
    'paste',
    makePageOptions(page, { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
  // Set on the event's own store: Firefox copies, and leaves the text behind.
  event.clipboardData?.setData('text/plain', text);
  const claimed = dispatchInPage(element, event);
  // As browsers do after a real paste: who has not read it by now gets nothing, and cannot insert it late.
  event.clipboardData?.clearData();
  return claimed;
}
