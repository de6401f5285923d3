import { isInPage, type Caret } from './caret';
import { isComposing } from './composition';
import { isTextControl, judgeEditability, type Refusal } from './editability';
import { fitsLength } from './shape-text';

export type FailureReason =
  Refusal | 'composing' | 'too-long' | 'field-gone' | 'refused' | 'unreachable-frame' | 'busy';

/** Why nothing may be inserted here; reads only. */
export function findObstacle(
  caret: Caret,
  text: string,
  replace: boolean,
): FailureReason | undefined {
  const { element, doc } = caret.editor;
  if (!isInPage(caret.editor)) return 'field-gone';
  const editability = judgeEditability(element);
  if (editability !== 'text-field' && editability !== 'rich-text') return editability;
  if (isComposing(doc)) return 'composing';
  if (text === '') return 'refused';
  return isTextControl(element) ? findFieldObstacle(element, text, replace) : undefined;
}

function findFieldObstacle(
  field: HTMLInputElement | HTMLTextAreaElement,
  text: string,
  replace: boolean,
): FailureReason | undefined {
  if (field.type === 'number' && !/^[-+.\deE]+$/.test(text)) return 'refused';
  const { maxLength, value, selectionStart, selectionEnd } = field;
  const selected = replace ? (selectionEnd ?? 0) - (selectionStart ?? 0) : 0;
  return fitsLength({ maxLength, length: value.length, selected }, text) ? undefined : 'too-long';
}
