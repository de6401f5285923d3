import type { Caret } from './caret';
import { isTextControl } from './editability';
import { toRange, type SavedRange } from './selection';

/**
 * The caret's rectangle in coordinates of the top viewport, for placing a palette. In a text field browsers do
 * not say where the caret is: there it is the line the caret is in, as wide as the field.
 */
export function caretRect({ editor, field, rich }: Caret): DOMRect {
  const { element, frames } = editor;
  const inFrame =
    field && isTextControl(element)
      ? findLineRect(element, element.value.slice(0, field.end))
      : ((rich && findRangeRect(rich.range)) ?? element.getBoundingClientRect());
  return frames.reduceRight(moveOutOfFrame, inFrame);
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

function findLineRect(field: HTMLInputElement | HTMLTextAreaElement, before: string): DOMRect {
  const box = field.getBoundingClientRect();
  if (field.localName === 'input') return box;
  const style = getComputedStyle(field);
  const lineHeight = parseFloat(style.lineHeight) || parseFloat(style.fontSize) * 1.2;
  const lines = before.split('\n').length - 1;
  const top = box.top + parseFloat(style.paddingTop) + lines * lineHeight - field.scrollTop;
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
