import { judgeEditability, type Refusal } from './editability';
import { findShadowRoot } from './hidden-roots';

export type Located = {
  doc: Document;
  /** The deepest focused element, always editable. */
  element: Element;
  /** The frames between the top document and `doc`, outermost first. */
  frames: HTMLIFrameElement[];
  /** Our own surface, if it may hold the focus; the engine gives the focus back only when it is there. */
  ownHost?: Element;
};

export type LocateFailure = Refusal | 'unreachable-frame';
export type LocateResult = { ok: true; editor: Located } | { ok: false; reason: LocateFailure };

/**
 * Finds the editor that has the caret, through shadow roots (closed ones too) and frames of the same origin.
 * Walking in from the top is on purpose: editors that write their frame with `document.open()` wipe whatever
 * a content script of that frame had listened to.
 */
export function locateEditor(top: Document, ownHost?: Element): LocateResult {
  const { doc, element, frames, blocked } = findFocus(top);
  if (blocked) return { ok: false, reason: 'unreachable-frame' };
  if (!element || (ownHost && isInside(element, ownHost))) return { ok: false, reason: 'no-field' };
  const editability = judgeEditability(element);
  if (editability !== 'text-field' && editability !== 'rich-text') {
    return { ok: false, reason: editability };
  }
  return { ok: true, editor: { doc, element, frames, ...(ownHost && { ownHost }) } };
}

export type Focus = {
  doc: Document;
  element: Element | null;
  frames: HTMLIFrameElement[];
  /** The focus is in a frame of another origin; `element` is that frame. */
  blocked: boolean;
};

/** Follows the focus from the top document to the deepest element that has it. */
export function findFocus(top: Document): Focus {
  const frames: HTMLIFrameElement[] = [];
  let doc = top;
  for (;;) {
    const element = findActiveElement(doc);
    if (!element || !isFrame(element)) return { doc, element, frames, blocked: false };
    const inner = findFrameDocument(element);
    if (!inner) return { doc, element, frames, blocked: true };
    frames.push(element);
    doc = inner;
  }
}

/** True when `element` is `host` or lives in one of its shadow roots, however deep. */
export function isInside(element: Element, host: Element): boolean {
  for (let node: Node | null = element; node; node = parentAcrossRoots(node)) {
    if (node === host) return true;
  }
  return false;
}

function parentAcrossRoots(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

function findActiveElement(doc: Document): Element | null {
  let element = doc.activeElement;
  while (element) {
    const inner: Element | null | undefined = findShadowRoot(element)?.activeElement;
    if (!inner) break;
    element = inner;
  }
  return element;
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe' || element.localName === 'frame';
}

function findFrameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
