import type { EditorKind } from './detect';
import { hasEditContext, isTextControl } from './editability';
import { findLineTop } from './field-line';
import { unlessGone } from './gone-frames';
import { identifyEditor } from './identify-editor';
import { findFocus, type Located } from './locate';
import {
  findSelectedRange,
  isCollapsed,
  readSelectedText,
  selectRange,
  type SavedRange,
} from './selection';
import { findEditContext } from './strategies/edit-context';
import { findPosition } from './text-position';

type FieldCaret = {
  start: number;
  end: number;
  length: number;
  /** Where the line is that the caret is in, in pixels of the content; undefined where it cannot be told. */
  lineTop: number | undefined;
};
type RichCaret = { range: SavedRange; text: string; before: number; selected: number };

/** Where the text will go. Valid as long as its field is in the page. */
export type Caret = {
  editor: Located;
  field?: FieldCaret;
  rich?: RichCaret;
  /** Whether an editor with a selection of its own has drawn one. */
  marked?: boolean;
  /** Whether something is selected in a field that does not tell where. */
  selected?: boolean;
};

/** Remembers caret and selection without touching the page. */
export function saveCaret(editor: Located): Caret {
  const { element } = editor;
  const kind = identifyEditor(editor, false);
  // Editors with a selection of their own keep it themselves; their hidden field is not ours to move about in.
  if (kind.selection && hidesItsField(element)) return { editor, marked: isMarked(editor, kind) };
  if (isTextControl(element)) {
    const { selectionStart: start, selectionEnd: end, value } = element;
    // Email and number fields have no selection API; the browser remembers their caret by itself.
    if (start === null) return { editor, selected: readSelectedText(editor) !== '' };
    const caret = end ?? start;
    const lineTop = findLineTop(element, caret);
    return { editor, field: { start, end: caret, length: value.length, lineTop } };
  }
  const range = findSelectedRange(editor);
  if (!range) return { editor };
  return { editor, rich: { range, text: element.textContent, ...countAround(element, range) } };
}

/** True when text is selected, so that a replacement would remove something the coach can see. */
export function hasSelection({ editor, field, rich, marked, selected }: Caret): boolean {
  const context = findEditContext(editor.element);
  if (marked !== undefined) return marked;
  if (selected !== undefined) return selected;
  if (context) return context.selectionStart !== context.selectionEnd;
  if (field) return field.start !== field.end;
  return rich ? !isCollapsed(rich.range) : false;
}

function hidesItsField(element: Element): boolean {
  return isTextControl(element) || hasEditContext(element);
}

/** Whether an editor with a selection of its own has drawn one. */
export function isMarked({ element }: Located, { selector, selection }: EditorKind): boolean {
  return Boolean(selection && element.closest(selector)?.querySelector(selection));
}

/** True when the saved field still has the focus, so that nothing needs restoring. */
export function isFocused({ editor }: Caret): boolean {
  return findFocus(getTopDocument(editor)).element === editor.element;
}

/**
 * Gives the focus back to the field and puts the selection where it was. Moves the focus only if another
 * element has it; scrolls nothing.
 */
export function restoreCaret(caret: Caret): 'ok' | 'field-gone' {
  const { editor } = caret;
  if (!isInPage(editor)) return 'field-gone';
  if (!isFocused(caret)) focusEditor(editor);
  // Some editors rebuild themselves on focus; what is no longer in the page cannot take the text.
  if (!isInPage(editor) || !isFocused(caret)) return 'field-gone';
  return restoreSelection(caret) ? 'ok' : 'field-gone';
}

/** The document that the walk to this editor began in. */
export function getTopDocument({ frames, doc }: Located): Document {
  return frames[0]?.ownerDocument ?? doc;
}

export function isInPage({ element, frames, doc }: Located): boolean {
  const isConnected = () => element.isConnected && doc.defaultView !== null;
  return frames.every((frame) => frame.isConnected) && unlessGone(isConnected, false);
}

function focusEditor(editor: Located): void {
  // Firefox keeps an inner "current editor" in shadow trees until the focused element is blurred.
  (findFocus(getTopDocument(editor)).element as HTMLElement | null)?.blur();
  editor.doc.defaultView?.focus();
  (editor.element as HTMLElement).focus({ preventScroll: true });
}

function restoreSelection({ editor, field, rich }: Caret): boolean {
  const { element, doc } = editor;
  if (field && isTextControl(element)) {
    // Fields keep their caret while blurred, unless the page selects everything on focus.
    if (element.value.length === field.length) element.setSelectionRange(field.start, field.end);
    return true;
  }
  if (!rich || selectRange(doc, rich.range)) return true;
  if (element.textContent !== rich.text) return false;
  const from = findPosition(element, rich.before);
  const to = findPosition(element, rich.before + rich.selected);
  return selectRange(doc, {
    startNode: from.node,
    start: from.offset,
    endNode: to.node,
    end: to.offset,
  });
}

function countAround(element: Element, range: SavedRange): { before: number; selected: number } {
  const measure = element.ownerDocument.createRange();
  measure.selectNodeContents(element);
  if (!element.contains(range.startNode)) return { before: 0, selected: 0 };
  measure.setEnd(range.startNode, range.start);
  const before = measure.toString().length;
  measure.setEnd(range.endNode, range.end);
  return { before, selected: measure.toString().length - before };
}
