import { getTopDocument } from './caret';
import { findFocus, type Located } from './locate';
import { findSelectedRange, type SavedRange } from './selection';

export type Traces = {
  /** Whether anything in the editor's document has changed so far: its tree, the selection, the focus. */
  found: () => boolean;
  /** Whether a page that acts two frames later would have done so by now. */
  hadTime: () => boolean;
  end: () => void;
};

/** Frames, and milliseconds for screens that draw them faster than most. */
const FRAMES = 3;
const SOON = 48;

/** Watches whether a page reacts to what it was offered. Has an observer in the page until it is ended. */
export function watchTraces(editor: Located): Traces {
  const { doc, element } = editor;
  const before = findSelectedRange(editor);
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  const frames = countFrames(doc.defaultView);
  const options = { subtree: true, childList: true, attributes: true, characterData: true };
  for (const root of new Set([doc, element.getRootNode()])) observer.observe(root, options);
  return {
    found: () =>
      changed ||
      findFocus(getTopDocument(editor)).element !== element ||
      !isSameRange(before, findSelectedRange(editor)),
    hadTime: frames.passed,
    end() {
      observer.disconnect();
      frames.end();
    },
  };
}

/** In frames and not in time alone: a busy machine draws late, and so does the page. Nothing is drawn while hidden. */
function countFrames(view: Window | null) {
  const began = performance.now();
  let count = 0;
  let next = view?.requestAnimationFrame(draw);
  function draw() {
    count += 1;
    next = count < FRAMES ? view?.requestAnimationFrame(draw) : undefined;
  }
  return {
    passed: () => count >= FRAMES && performance.now() - began >= SOON,
    end: () => {
      if (next !== undefined) view?.cancelAnimationFrame(next);
    },
  };
}

function isSameRange(one: SavedRange | null, other: SavedRange | null): boolean {
  if (!one || !other) return one === other;
  const isSameStart = one.startNode === other.startNode && one.start === other.start;
  return isSameStart && one.endNode === other.endNode && one.end === other.end;
}
