import { isMarked, type Caret } from './caret';
import type { EditorKind } from './detect';
import { isTextControl } from './editability';
import { findSelectedRange, readSelectedText, selectRange } from './selection';
import { findEditContext } from './strategies/edit-context';
import { pressKey } from './strategies/press-key';

/** Milliseconds that an editor has to follow a key. */
const FOLLOW = 50;

/** Puts the caret after the selection, once it is restored, so that nothing is replaced. Answers false if that cannot be. */
export async function collapseSelection(caret: Caret, kind: EditorKind): Promise<boolean> {
  const { editor, field, marked, selected } = caret;
  const { element, doc } = editor;
  if (marked) {
    // The browser cannot move a caret it does not know; this key leaves a selection at its end everywhere.
    pressKey(editor, 'keydown', 'ArrowRight', 39);
    await new Promise((resolve) => setTimeout(resolve, FOLLOW));
    return !isMarked(editor, kind);
  }
  if (selected) {
    // To the end of what is selected in Chromium; Firefox moves nothing in fields.
    doc.getSelection()?.modify('move', 'forward', 'character');
    return readSelectedText(editor) === '';
  }
  const context = findEditContext(element);
  if (context) {
    const end = Math.max(context.selectionStart, context.selectionEnd);
    context.updateSelection(end, end);
  }
  if (field && isTextControl(element)) element.setSelectionRange(field.end, field.end);
  const range = isTextControl(element) ? null : findSelectedRange(editor);
  return range ? selectRange(doc, range, true) : true;
}
