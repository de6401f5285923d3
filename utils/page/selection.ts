import { locateEditor } from '../insertion/locate';

/** What a coach selected in a page, as plain text, and where it came from. */
export type PageSelection = { quote: string; url: string; title: string };

/** Notes hold at most 20,000 characters; what a page offers beyond that is cut there. */
const MAX_QUOTE = 20_000;

/** The selected text of the page or of the field with the caret; empty when nothing is selected. Never a password. */
export function readSelection(top: Document): PageSelection {
  const quote = selectedText(top).trim().slice(0, MAX_QUOTE);
  return { quote, url: top.location.href, title: top.title };
}

function selectedText(top: Document): string {
  const located = locateEditor(top);
  if (located.ok) {
    const { doc, element } = located.editor;
    return selectedInField(element) || String(doc.getSelection() ?? '');
  }
  if (located.reason === 'password') return '';
  return String(top.getSelection() ?? '');
}

function selectedInField(element: Element): string {
  const { value, selectionStart, selectionEnd } = element as Partial<HTMLTextAreaElement>;
  if (value === undefined || typeof selectionStart !== 'number') return '';
  return value.slice(selectionStart, selectionEnd ?? selectionStart);
}
