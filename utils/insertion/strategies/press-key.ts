import type { Located } from '../locate';
import { dispatchInPage, getPageWindow, makePageOptions } from '../page-world';

/** Lets the editor's own listeners see a key. Browsers themselves do nothing on a key made by a script. */
export function pressKey(
  { doc, element }: Located,
  type: string,
  key: string,
  keyCode: number,
): void {
  if (!doc.defaultView) return;
  const page = getPageWindow(doc.defaultView);
  const options = { key, code: key, keyCode, bubbles: true, cancelable: true, composed: true };
  dispatchInPage(element, new page.KeyboardEvent(type, makePageOptions(page, options)));
}
