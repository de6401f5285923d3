import type { Box } from './card-spot';

/** A place for a small mark, in coordinates of the top viewport. */
export type Spot = { x: number; y: number };

/** The mark's edge in CSS pixels: the least that a finger or WCAG 2.5.8 asks for. */
const MARK = 24;
const GAP = 4;
const CONTROLS = 'a[href], button, input, select, textarea, label, summary, [role=button]';

/**
 * A place near a field where the mark covers neither words nor controls: beside it, below, above, and last in its
 * own empty corners. Undefined when there is none, or the field is out of view.
 */
export function findFreeSpot(doc: Document, field: Element): Spot | undefined {
  const box = findVisibleBox(doc, field);
  if (!box) return undefined;
  const { left, right, top, bottom } = box;
  const spots: Spot[] = [
    { x: right + GAP, y: bottom - MARK },
    { x: right + GAP, y: top },
    { x: right - MARK, y: bottom + GAP },
    { x: left, y: bottom + GAP },
    { x: left - GAP - MARK, y: bottom - MARK },
    { x: right - MARK, y: top - GAP - MARK },
    { x: right - MARK - GAP, y: bottom - MARK - GAP },
    { x: right - MARK - GAP, y: top + GAP },
  ];
  return spots.find((spot) => isInView(doc, spot) && isFree(doc, spot));
}

/** The part of the field that can be seen: what scrolls cuts it, and so does the window. */
export function findVisibleBox(doc: Document, field: Element): Box | undefined {
  const { clientWidth, clientHeight } = doc.documentElement;
  let box: Box = { left: 0, right: clientWidth, top: 0, bottom: clientHeight };
  for (let element: Element | null = field; element; element = element.parentElement) {
    if (element !== field && getComputedStyle(element).overflowY === 'visible') continue;
    // The scrolling element's box is the whole page.
    if (element === doc.body || element === doc.documentElement) break;
    box = intersect(box, element.getBoundingClientRect());
  }
  return box.right - box.left > MARK && box.bottom - box.top > GAP ? box : undefined;
}

function intersect(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function isInView(doc: Document, { x, y }: Spot): boolean {
  const { clientWidth, clientHeight } = doc.documentElement;
  return x >= 0 && y >= 0 && x + MARK <= clientWidth && y + MARK <= clientHeight;
}

function isFree(doc: Document, { x, y }: Spot): boolean {
  const steps = [2, MARK / 2, MARK - 2];
  return steps.every((dx) => steps.every((dy) => isFreeAt(doc, x + dx, y + dy)));
}

function isFreeAt(doc: Document, x: number, y: number): boolean {
  const element = doc.elementFromPoint(x, y);
  if (!element) return true;
  const inner = findInner(element);
  if (inner) {
    const { left, top } = element.getBoundingClientRect();
    return isFreeAt(inner, x - left - element.clientLeft, y - top - element.clientTop);
  }
  return !element.closest(CONTROLS) && !hasTextAt(doc, x, y);
}

function findInner(element: Element): Document | null {
  try {
    return (element as Partial<HTMLIFrameElement>).contentDocument ?? null;
  } catch {
    return null;
  }
}

/** Whether a letter is drawn at the point. */
function hasTextAt(doc: Document, x: number, y: number): boolean {
  const range = findRange(doc, x, y);
  if (range?.startContainer.nodeType !== 3) return false;
  const { startContainer: node, startOffset: at } = range;
  range.setStart(node, Math.max(0, at - 1));
  range.setEnd(node, Math.min((node as Text).length, at + 1));
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** Chrome before 128 has only the older of the two. */
type Pointing = Partial<Pick<Document, 'caretPositionFromPoint'>> &
  Pick<Document, 'caretRangeFromPoint'>;

function findRange(doc: Document, x: number, y: number): Range | null {
  const pointing: Pointing = doc;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  if (!pointing.caretPositionFromPoint) return pointing.caretRangeFromPoint(x, y);
  const position = doc.caretPositionFromPoint(x, y);
  if (position?.offsetNode.nodeType !== 3) return null;
  const range = doc.createRange();
  range.setStart(position.offsetNode, position.offset);
  return range;
}
