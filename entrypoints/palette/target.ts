import type { Caret } from '../../utils/insertion/caret';
import type { Engine } from '../../utils/insertion/engine';
import type { LocateFailure } from '../../utils/insertion/locate';
import { followScroll } from '../../utils/page/follow-scroll';

/** Where the caret was when the palette opened. */
export type Target = {
  caret: Caret | null;
  /** The frame of another site that has the caret and that the background can insert in. */
  farFrame: number | null;
  /** Why there is no caret to insert at. */
  obstacle: LocateFailure | null;
  /** The element of the top document that had the focus. */
  element: Element | null;
  hasSelection: boolean;
  /** In coordinates of the top viewport; null where there is no caret. */
  getRect: () => DOMRect | null;
  /** Calls back when something scrolls around the caret. */
  followScroll: (onScroll: () => void) => () => void;
  giveBack: () => void;
  watch: () => () => void;
};

export function findTarget(doc: Document, engine: Engine, farFrame: number | null): Target {
  const located = engine.locateEditor(doc);
  const caret = located.ok ? engine.saveCaret(located.editor) : null;
  const element = doc.activeElement;
  return {
    caret,
    farFrame,
    obstacle: located.ok || farFrame !== null ? null : located.reason,
    element,
    hasSelection: caret !== null && engine.hasSelection(caret),
    getRect: () => {
      if (caret) return engine.caretRect(caret);
      return farFrame === null ? null : (element?.getBoundingClientRect() ?? null);
    },
    followScroll(onScroll) {
      const inner = caret?.editor.element ?? element ?? doc.documentElement;
      return followScroll(inner, caret?.editor.frames ?? [], onScroll);
    },
    giveBack() {
      if (caret) engine.restoreCaret(caret);
      else if (element instanceof HTMLElement) element.focus({ preventScroll: true });
    },
    watch: () => engine.watchComposition(engine.findFocus(doc).doc),
  };
}
