import type { TextField } from './HintSlot';

/** Puts words in the place of others as typing would, so that the field's own undo takes them back. */
export function replaceInField(field: TextField, before: string, after: string): boolean {
  const start = field.value.indexOf(before);
  if (start < 0) return false;
  field.focus();
  field.setSelectionRange(start, start + before.length);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps native undo
  return field.ownerDocument.execCommand('insertText', false, after);
}

/** Takes the last edit of the field back, as its own undo key does. */
export function undoInField(field: TextField): void {
  field.focus();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to the native undo
  field.ownerDocument.execCommand('undo');
}
