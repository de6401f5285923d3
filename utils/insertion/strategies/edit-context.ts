import type { Located } from '../locate';

type EditContext = EventTarget & {
  text: string;
  selectionStart: number;
  selectionEnd: number;
  updateText(start: number, end: number, text: string): void;
  updateSelection(start: number, end: number): void;
};
type TextUpdateConstructor = new (type: string, init: Record<string, unknown>) => Event;

export function findEditContext(element: Element): EditContext | undefined {
  return (element as { editContext?: EditContext }).editContext;
}

/**
 * Does what the browser does when a key is typed into an EditContext: changes its text and says so with a
 * `textupdate` (w3.org/TR/edit-context). Answers whether the element has one.
 */
export function updateEditContext({ doc, element }: Located, text: string): boolean {
  const context = findEditContext(element);
  const view = doc.defaultView as { TextUpdateEvent?: TextUpdateConstructor } | null;
  if (!context || !view?.TextUpdateEvent) return false;
  const updateRangeStart = Math.min(context.selectionStart, context.selectionEnd);
  const updateRangeEnd = Math.max(context.selectionStart, context.selectionEnd);
  const caret = updateRangeStart + text.length;
  context.updateText(updateRangeStart, updateRangeEnd, text);
  context.updateSelection(caret, caret);
  const change = {
    text,
    updateRangeStart,
    updateRangeEnd,
    selectionStart: caret,
    selectionEnd: caret,
  };
  context.dispatchEvent(new view.TextUpdateEvent('textupdate', change));
  return true;
}
