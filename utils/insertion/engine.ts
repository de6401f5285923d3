import { caretRect } from './caret-rect';
import { hasSelection, restoreCaret, saveCaret } from './caret';
import { watchComposition } from './composition';
import { describeFocus } from './describe-focus';
import { findShadowRoot } from './hidden-roots';
import { insertText } from './insert';
import { findFocus, locateEditor } from './locate';

/**
 * The whole of the engine, in the order of use: find the editor that has the caret, remember the
 * caret, place something at it, give the focus back, insert once. One copy of it serves every
 * surface in a page. Nothing here listens, watches or adds a node until it is called.
 */
export const engine = {
  locateEditor,
  findFocus,
  describeFocus,
  findShadowRoot,
  saveCaret,
  hasSelection,
  caretRect,
  watchComposition,
  restoreCaret,
  insertText,
};
export type Engine = typeof engine;
