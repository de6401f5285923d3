import { isInPage, saveCaret } from './caret';
import { caretRect, type CaretPlace } from './caret-rect';
import { isTextControl } from './editability';
import { findLineTop } from './field-line';
import { identifyEditor } from './identify-editor';
import { insertText, type InsertOutcome } from './insert';
import type { Located } from './locate';
import { findSelectedRange, isCollapsed, selectRange } from './selection';
import { findEditContext } from './strategies/edit-context';
import { findPosition } from './text-position';

/** The field, or the paragraph of rich text, that the caret is in, and the caret's place in it. */
export type Passage = { text: string; caret: number };
/** Part of a passage, with what stood there when it was read. */
export type Part = { start: number; end: number; text: string };

/** Reads only. Undefined where the browser does not know the text or the caret, and while something is selected. */
export function readPassage(editor: Located): Passage | undefined {
  const place = findPlace(editor);
  return place && { text: place.text, caret: place.caret };
}

/**
 * Puts other words in the place of a part, as one transaction that one undo takes back; the caret stays beside the
 * words it was beside. What has changed since it was read is left alone and answered with `refused`.
 */
export async function replacePart(
  editor: Located,
  { start, end, text: expected }: Part,
  text: string,
): Promise<InsertOutcome> {
  const place = findPlace(editor);
  if (place?.text.slice(start, end) !== expected) return { status: 'failed', reason: 'refused' };
  place.select(start, end);
  const outcome = await insertText(saveCaret(editor), text, { replaceSelection: true });
  if (!isInPage(editor)) return outcome;
  if (outcome.status === 'failed') place.select(place.caret, place.caret);
  else if (place.caret > end) moveCaret(editor, place.caret - end);
  return outcome;
}

/** The lines that a part stands on, in coordinates of the top viewport; undefined where `readPassage` is. */
export function partRect(editor: Located, { start, end }: Part): DOMRect | undefined {
  const place = findPlace(editor);
  if (!place) return undefined;
  const [first, last] = [start, end].map((at) => caretRect(place.caretAt(at)));
  if (!first || !last) return undefined;
  const left = Math.min(first.left, last.left);
  const top = Math.min(first.top, last.top);
  const width = Math.max(first.right, last.right) - left;
  return new DOMRect(left, top, width, Math.max(first.bottom, last.bottom) - top);
}

type Place = Passage & {
  select: (start: number, end: number) => void;
  caretAt: (offset: number) => CaretPlace;
};

function findPlace(editor: Located): Place | undefined {
  const { element, doc } = editor;
  if (!isInPage(editor)) return undefined;
  // Editors that keep their text elsewhere know nothing of a selection that we would make here.
  if (identifyEditor(editor, false).hiddenField !== undefined || findEditContext(element)) {
    return undefined;
  }
  if (isTextControl(element)) return findFieldPlace(editor, element);
  const range = findSelectedRange(editor);
  if (!range || !isCollapsed(range) || !element.contains(range.startNode)) return undefined;
  const block = findBlock(range.startNode, element);
  const before = doc.createRange();
  before.selectNodeContents(block);
  before.setEnd(range.startNode, range.start);
  return {
    text: block.textContent,
    caret: before.toString().length,
    caretAt(offset) {
      const at = findPosition(block, offset);
      const range = { startNode: at.node, start: at.offset, endNode: at.node, end: at.offset };
      return { editor, rich: { range } };
    },
    select(start, end) {
      const from = findPosition(block, start);
      const to = findPosition(block, end);
      selectRange(doc, {
        ...{ startNode: from.node, start: from.offset },
        ...{ endNode: to.node, end: to.offset },
      });
    },
  };
}

function findFieldPlace(
  editor: Located,
  field: HTMLInputElement | HTMLTextAreaElement,
): Place | undefined {
  const { value: text, selectionStart, selectionEnd: caret } = field;
  if (caret === null || selectionStart !== caret) return undefined;
  return {
    ...{ text, caret },
    caretAt: (end) => ({ editor, field: { end, lineTop: findLineTop(field, end) } }),
    select: (start, end) => field.setSelectionRange(start, end),
  };
}

/** As many characters on as the caret was behind the part: what is behind it has not changed. */
function moveCaret(editor: Located, on: number): void {
  const place = findPlace(editor);
  place?.select(place.caret + on, place.caret + on);
}

/** The innermost element around a node that is laid out as a block; at most the editor. */
function findBlock(node: Node, editor: Element): Element {
  let block = node.nodeType === 1 ? (node as Element) : node.parentElement;
  while (block && block !== editor && getComputedStyle(block).display.startsWith('inline')) {
    block = block.parentElement;
  }
  return block ?? editor;
}
