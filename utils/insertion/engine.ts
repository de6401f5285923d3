import { caretRect } from './caret-rect';
import { hasSelection, isInPage, restoreCaret, saveCaret } from './caret';
import { watchComposition } from './composition';
import { describeFocus } from './describe-focus';
import { findShadowRoot } from './hidden-roots';
import { insertText } from './insert';
import { findFocus, locateEditor } from './locate';
import { partRect, readPassage, replacePart } from './passage';

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
  isInPage,
  insertText,
  readPassage,
  partRect,
  replacePart,
};
export type Engine = typeof engine;
