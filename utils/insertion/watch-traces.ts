import { getTopDocument } from './caret';
import { findFocus, type Located } from './locate';
import { findSelectedRange, type SavedRange } from './selection';

export type Traces = {
  /** Whether anything in the editor's document has changed so far: its tree, the selection, the focus. */
  found: () => boolean;
  end: () => void;
};

/** Watches whether a page reacts to what it was offered. Has an observer in the page until it is ended. */
export function watchTraces(editor: Located): Traces {
  const { doc, element } = editor;
  const before = findSelectedRange(editor);
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  const options = { subtree: true, childList: true, attributes: true, characterData: true };
  for (const root of new Set([doc, element.getRootNode()])) observer.observe(root, options);
  return {
    found: () =>
      changed ||
      findFocus(getTopDocument(editor)).element !== element ||
      !isSameRange(before, findSelectedRange(editor)),
    end: () => observer.disconnect(),
  };
}

function isSameRange(one: SavedRange | null, other: SavedRange | null): boolean {
  if (!one || !other) return one === other;
  const isSameStart = one.startNode === other.startNode && one.start === other.start;
  return isSameStart && one.endNode === other.endNode && one.end === other.end;
}
