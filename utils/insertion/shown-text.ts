import type { EditorKind } from './detect';
import { isTextControl } from './editability';
import { squeeze, type Expectation } from './expectation';
import type { Located } from './locate';
import { findSelectedRange, type SavedRange } from './selection';
import { findEditContext } from './strategies/edit-context';

/** What the editor shows at this moment, as text; of a long document perhaps only a window. */
export function readShownText({ doc, element }: Located, kind: EditorKind): string {
  if (kind.lines) return readLines(element.closest(kind.selector) ?? element, kind.lines);
  if (isTextControl(element)) return element.value;
  return findEditContext(element)?.text ?? findTextRoot(doc, element).textContent;
}

/** What the editor must show once `text` has replaced the selection, or come in at the caret. */
export function expectInsertion(editor: Located, kind: EditorKind, text: string): Expectation {
  const shown = readShownText(editor, kind);
  const span = findSelectedSpan(editor, kind, shown);
  const inserted = squeeze(text);
  if (!span) return { shown: squeeze(shown), kept: squeeze(shown), inserted };
  const front = squeeze(span.front);
  const squeezed = squeeze(shown);
  return {
    shown: squeezed,
    kept: front + squeezed.slice(front.length + squeeze(span.selected).length),
    inserted,
    caret: front.length,
  };
}

type Span = { front: string; selected: string };

function findSelectedSpan(editor: Located, kind: EditorKind, shown: string): Span | undefined {
  const { doc, element } = editor;
  if (isTextControl(element)) {
    const { selectionStart: start, selectionEnd: end } = element;
    if (kind.lines || start === null) return undefined;
    return { front: shown.slice(0, start), selected: shown.slice(start, end ?? start) };
  }
  const root = findTextRoot(doc, element);
  const range = findSelectedRange(editor);
  if (findEditContext(element) || !range || !root.contains(range.startNode)) return undefined;
  return readAround(root, range);
}

function readAround(root: Element, { startNode, start, endNode, end }: SavedRange): Span {
  const measure = root.ownerDocument.createRange();
  measure.selectNodeContents(root);
  measure.setEnd(startNode, start);
  const front = measure.toString();
  measure.setStart(startNode, start);
  measure.setEnd(endNode, end);
  return { front, selected: measure.toString() };
}

function readLines(editor: Element, lines: string): string {
  // Monaco keeps its lines in no order and places each by its `top`; the others have none, and stay as they are.
  const topOf = (line: HTMLElement) => parseFloat(line.style.top) || 0;
  return [...editor.querySelectorAll<HTMLElement>(lines)]
    .sort((one, other) => topOf(one) - topOf(other))
    .map((line) => line.textContent)
    .join('\n');
}

/** The outermost editable element around the focus: the whole of the editor's text. */
function findTextRoot(doc: Document, element: Element): Element {
  if (doc.designMode === 'on') return doc.body;
  let root = element;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}
