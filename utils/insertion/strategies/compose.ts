import type { Located } from '../locate';
import { dispatchInPage, getPageWindow, makePageOptions } from '../page-world';

/**
 * Says that an input method has composed the text. For editors that take keys through a hidden field and read
 * compositions from the events alone: they insert it as one edit, where typed text would be one a word.
 */
export function composeInPage({ doc, element }: Located, text: string): boolean {
  if (!doc.defaultView) return false;
  const page = getPageWindow(doc.defaultView);
  const say = (name: string, data: string) => {
    const options = makePageOptions(page, { data, bubbles: true, composed: true });
    dispatchInPage(element, new page.CompositionEvent(name, options));
  };
  say('compositionstart', '');
  // What replaces an earlier composition is one edit; the first is typed, and only one line can be taken back.
  say('compositionupdate', text.slice(0, 1));
  say('compositionend', text);
  return true;
}
