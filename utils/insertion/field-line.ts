import { listShadowRoots } from './selection';

/**
 * The corner to resize a text area by, in pixels. Where scrollbars lie over the text, as on a Mac, it is where lines
 * end, and Chromium tells of it that the text begins there.
 */
const GRIP = 18;

/** Chrome before 128 cannot say what lies at a point. */
type Pointing = Partial<Pick<Document, 'caretPositionFromPoint'>> & Pick<Document, 'defaultView'>;

/**
 * How far below its top edge a text area shows the line with this offset, in pixels of its content, however lines are
 * wrapped. Asked of the browser by pointing at the field, so undefined where the line, or the field, is out of view or
 * something lies above it.
 */
export function findLineTop(
  field: HTMLInputElement | HTMLTextAreaElement,
  offset: number,
): number | undefined {
  if (field.localName === 'input') return undefined;
  const doc: Pointing = field.ownerDocument;
  const { top, bottom, x, inward } = findTextBox(field);
  const options = { shadowRoots: listShadowRoots(field) };
  const findOffset = (at: number, y: number) => {
    const position = doc.caretPositionFromPoint?.(at, y, options);
    return position?.offsetNode === field ? position.offset : NaN;
  };
  /** The last offset of the line at this height, or nearly; NaN if it cannot be told. */
  const findEnd = (y: number) => findOffset(x, y) || findOffset(x + inward, y);
  let above = Math.max(top, 0);
  let below = Math.min(bottom, doc.defaultView?.innerHeight ?? bottom) - 1;
  if (!(findEnd(below) >= offset)) return undefined;
  // Of what is scrolled away above, nothing can be told.
  if (findEnd(above) >= offset) {
    if (field.scrollTop > 0) return undefined;
    below = above;
  }
  while (below - above > 0.5) {
    const middle = (above + below) / 2;
    if (findEnd(middle) >= offset) below = middle;
    else above = middle;
  }
  return below - field.getBoundingClientRect().top + field.scrollTop;
}

/** What is seen of the text, from top to bottom, and where its lines end. */
function findTextBox(field: HTMLElement) {
  const { left, top } = field.getBoundingClientRect();
  const { paddingTop, paddingBottom, paddingLeft, paddingRight, direction } =
    getComputedStyle(field);
  const inner = { x: left + field.clientLeft, y: top + field.clientTop };
  const isRtl = direction === 'rtl';
  const end = isRtl
    ? parseFloat(paddingLeft) + 1
    : field.clientWidth - parseFloat(paddingRight) - 1;
  return {
    top: inner.y + parseFloat(paddingTop),
    bottom: inner.y + field.clientHeight - parseFloat(paddingBottom),
    x: inner.x + end,
    inward: isRtl ? GRIP : -GRIP,
  };
}
