import { isTextControl } from './editability';
import type { Located } from './locate';

/** Four plain values instead of a `Range`: a live range moves, and shadow roots hide it from the document. */
export type SavedRange = { startNode: Node; start: number; endNode: Node; end: number };

type ComposedSelection = Omit<Selection, 'getComposedRanges'> & {
  getComposedRanges?: (options: { shadowRoots: ShadowRoot[] }) => StaticRange[];
};
type RootWithSelection = Node & { getSelection?: () => Selection | null };

/** The selection of a rich text editor, start before end, seen through the shadow roots it lies in. */
export function findSelectedRange({ doc, element }: Located): SavedRange | null {
  const selection: ComposedSelection | null = doc.getSelection();
  if (!selection) return null;
  const shadowRoots = listShadowRoots(element);
  if (shadowRoots.length === 0) return readRange(selection);
  if (selection.getComposedRanges) {
    const [range] = selection.getComposedRanges({ shadowRoots });
    return range ? toSavedRange(range) : null;
  }
  // Chrome before 137 offers the selection of a shadow tree on the root instead.
  const ofRoot = (element.getRootNode() as RootWithSelection).getSelection?.();
  return readRange(ofRoot ?? selection);
}

/** Selects the range, or only its end. Answers false when its nodes are no longer in the page. */
export function selectRange(doc: Document, range: SavedRange, onlyEnd = false): boolean {
  if (!range.startNode.isConnected || !range.endNode.isConnected) return false;
  const [node, offset] = onlyEnd ? [range.endNode, range.end] : [range.startNode, range.start];
  try {
    doc.getSelection()?.setBaseAndExtent(node, offset, range.endNode, range.end);
    return true;
  } catch {
    // The node has shrunk since: the offset no longer exists.
    return false;
  }
}

export function isCollapsed(range: SavedRange): boolean {
  return range.startNode === range.endNode && range.start === range.end;
}

/** The selected text of the editor, or ''. Password fields never get here: they are not located. */
export function readSelectedText(editor: Located): string {
  const { element, doc } = editor;
  if (isTextControl(element)) {
    const { selectionStart, selectionEnd, value } = element;
    // What the document says of the focused field is all that is known of an email field's selection.
    if (selectionStart === null) return doc.getSelection()?.toString() ?? '';
    return value.slice(selectionStart, selectionEnd ?? selectionStart);
  }
  const saved = findSelectedRange(editor);
  return saved ? toRange(saved).toString() : '';
}

/** A live range for measuring and reading; the page's selection stays as it is. */
export function toRange({ startNode, start, endNode, end }: SavedRange): Range {
  const range = (startNode.ownerDocument ?? document).createRange();
  range.setStart(startNode, start);
  range.setEnd(endNode, end);
  return range;
}

/**
 * Takes the selection away and puts it back. Browsers gather what is typed in a row into one undo step, and count
 * an editing command as typing: without this, one undo would take the coach's last words away too.
 */
export function endTypingRun(editor: Located): void {
  const { doc, element } = editor;
  if (isTextControl(element)) {
    const { selectionStart: start, selectionEnd: end, value } = element;
    if (start === null) return;
    const elsewhere = start === 0 ? value.length : 0;
    element.setSelectionRange(elsewhere, elsewhere);
    element.setSelectionRange(start, end);
    return;
  }
  const range = findSelectedRange(editor);
  if (!range) return;
  doc.getSelection()?.removeAllRanges();
  selectRange(doc, range);
}

function readRange(selection: ComposedSelection): SavedRange | null {
  return selection.rangeCount > 0 ? toSavedRange(selection.getRangeAt(0)) : null;
}

function toSavedRange(range: AbstractRange): SavedRange {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return { startNode: startContainer, start: startOffset, endNode: endContainer, end: endOffset };
}

/** The shadow trees that an element is in, innermost first. */
export function listShadowRoots(element: Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let root = element.getRootNode();
  while ((root as Partial<ShadowRoot>).host) {
    roots.push(root as ShadowRoot);
    root = (root as ShadowRoot).host.getRootNode();
  }
  return roots;
}
