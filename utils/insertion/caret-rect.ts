import type { Caret } from './caret';
import { isTextControl } from './editability';
import { unlessGone } from './gone-frames';
import type { Located } from './locate';
import { toRange, type SavedRange } from './selection';

/** What of a caret says where it is. */
export type CaretPlace = {
  editor: Located;
  field?: Pick<NonNullable<Caret['field']>, 'end' | 'lineTop'>;
  rich?: Pick<NonNullable<Caret['rich']>, 'range'>;
};

/**
 * The caret's rectangle in coordinates of the top viewport, for placing a palette. In a text field it is the line the
 * caret was in, as wide as the field. Empty where the field has left the page.
 */
export function caretRect(place: CaretPlace): DOMRect {
  const inFrame = unlessGone(() => rectInFrame(place), new DOMRect());
  return place.editor.frames.reduceRight(moveOutOfFrame, inFrame);
}

function rectInFrame({ editor: { element }, field, rich }: CaretPlace): DOMRect {
  if (field && isTextControl(element)) return findLineRect(element, field);
  return (rich && findRangeRect(rich.range)) ?? element.getBoundingClientRect();
}

function findRangeRect(saved: SavedRange): DOMRect | undefined {
  const { endNode, end } = saved;
  // The page may have changed since: a node that is gone or has shrunk has no such place any more.
  const size = endNode.nodeType === 3 ? (endNode as Text).length : endNode.childNodes.length;
  if (!endNode.isConnected || end > size) return undefined;
  const rects = toRange({ ...saved, startNode: endNode, start: end }).getClientRects();
  const rect = rects[rects.length - 1];
  if (rect) return rect;
  // A caret between elements, as in an empty paragraph, has no rectangle of its own.
  const near = endNode.childNodes[end] ?? endNode.childNodes[end - 1] ?? endNode;
  const box = near.nodeType === 1 ? (near as Element) : near.parentElement;
  return box?.getBoundingClientRect();
}

function findLineRect(
  control: HTMLInputElement | HTMLTextAreaElement,
  { end, lineTop }: NonNullable<CaretPlace['field']>,
): DOMRect {
  const box = control.getBoundingClientRect();
  if (control.localName === 'input') return box;
  const style = getComputedStyle(control);
  const lineHeight = parseFloat(style.lineHeight) || parseFloat(style.fontSize) * 1.2;
  // Where the browser could not be asked: by the lines that do not wrap.
  const lines = control.value.slice(0, end).split('\n').length - 1;
  const inContent = lineTop ?? parseFloat(style.paddingTop) + lines * lineHeight;
  const top = box.top + inContent - control.scrollTop;
  const inside = Math.max(box.top, Math.min(top, box.bottom - lineHeight));
  return new DOMRect(box.left, inside, box.width, lineHeight);
}

function moveOutOfFrame(rect: DOMRect, frame: HTMLIFrameElement): DOMRect {
  const box = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  const scale = box.width / frame.offsetWidth || 1;
  const left = box.left + (frame.clientLeft + parseFloat(style.paddingLeft)) * scale;
  const top = box.top + (frame.clientTop + parseFloat(style.paddingTop)) * scale;
  return new DOMRect(
    left + rect.left * scale,
    top + rect.top * scale,
    rect.width * scale,
    rect.height * scale,
  );
}
