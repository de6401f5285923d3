export type Refusal = 'no-field' | 'read-only' | 'password';
export type Editability = 'text-field' | 'rich-text' | Refusal;

const TEXT_TYPES = new Set(['text', 'search', 'url', 'tel', 'email', 'number']);

/** What may be done with a focused element. Reads only; never says `rich-text` of a field the page has locked. */
export function judgeEditability(element: Element): Editability {
  if (isTextControl(element)) return judgeTextControl(element);
  if (isLocked(element)) return 'read-only';
  if (isRichText(element)) return 'rich-text';
  return element.getAttribute('contenteditable') === 'false' ? 'read-only' : 'no-field';
}

/**
 * `instanceof` is of no use here: each frame, and in Firefox each world, has classes of its own.
 */
export function isTextControl(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element.localName === 'input' || element.localName === 'textarea';
}

/** True for hosts of the EditContext API, which are editable without being `contenteditable`. */
export function hasEditContext(element: Element): boolean {
  return Boolean((element as { editContext?: unknown }).editContext);
}

function judgeTextControl(element: HTMLInputElement | HTMLTextAreaElement): Editability {
  if (isSecret(element)) return 'password';
  if (element.localName === 'input' && !TEXT_TYPES.has(element.type)) return 'no-field';
  return element.readOnly || element.matches(':disabled') || isLocked(element)
    ? 'read-only'
    : 'text-field';
}

/** A password is one too while the page shows it, or hides it by its styles alone. */
function isSecret(element: HTMLInputElement | HTMLTextAreaElement): boolean {
  const { type, autocomplete } = element;
  if (type === 'password' || autocomplete.includes('password')) return true;
  const shape = getComputedStyle(element).getPropertyValue('-webkit-text-security');
  return !['', 'none'].includes(shape);
}

function isLocked(element: Element): boolean {
  return (
    element.getAttribute('aria-readonly') === 'true' ||
    element.closest('[aria-disabled="true"], [inert]') !== null
  );
}

function isRichText(element: Element): boolean {
  const { isContentEditable } = element as HTMLElement;
  return isContentEditable || element.ownerDocument.designMode === 'on' || hasEditContext(element);
}
