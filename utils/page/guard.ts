import { listenFirst, listenTo } from './first-listener';
import type { Host } from './host';

export type GuardHandlers = {
  /** Gets every key meant for the host; the browser's own action can be prevented as usual. */
  onKeyDown: (event: KeyboardEvent) => void;
  onInput: (field: HTMLInputElement) => void;
  /** A press outside the host. */
  onOutside: () => void;
};

/** Gives nothing away that is typed, and takes no focus: heard only while a host is there. */
const ALSO = [
  'copy',
  'cut',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'blur',
  'focusout',
] as const;

/** These go to what has the focus. */
const KEYS = new Set(['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste']);

/**
 * Keeps what happens in the host from the page, and what the page does about focus from the host.
 * Stopping on the window's capture phase is what helps against capturing hotkeys, focus traps and
 * modals (measured with focus-trap 8 and Bootstrap 5); on a site that is not switched on, a page
 * that listened there before us still comes first.
 * Returns the way to end it; it also ends by itself once the host has left the page.
 */
export function guard(win: Window, host: Host, handlers: GuardHandlers): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const { hearers } = globalThis.goodQuestionFirst ?? listenFirst(win, signal);
  const end = () => {
    controller.abort();
    hearers.delete(hear);
  };
  const tree = host.element.getRootNode() as Document | ShadowRoot;
  const hear = (event: Event): boolean => {
    // Most keys are the page's: a hint's mark stands there while the coach types on.
    if (KEYS.has(event.type) && tree.activeElement !== host.element) return false;
    if (!host.element.isConnected) end();
    else if (isInHost(event, host.element)) return keep(event, host, handlers);
    else if ((event as FocusEvent).relatedTarget === host.element) event.stopImmediatePropagation();
    else if (event.type === 'pointerdown' && event.isTrusted) handlers.onOutside();
    return false;
  };
  hearers.add(hear);
  listenTo(ALSO, { win, hear, signal });
  return end;
}

/** Seen from the window, what happens in a shadow tree of the page happens at that tree's own host. */
function isInHost(event: Event, element: HTMLElement): boolean {
  const tree = element.getRootNode() as Document | ShadowRoot;
  if (!('host' in tree)) return event.target === element;
  if (!('clientX' in event)) return tree.activeElement === element;
  const { clientX, clientY } = event as MouseEvent;
  return tree.elementFromPoint(clientX, clientY) === element;
}

function keep(event: Event, host: Host, handlers: GuardHandlers): true {
  event.stopImmediatePropagation();
  if (!event.isTrusted) return true;
  if (event.type === 'keydown') handlers.onKeyDown(event as KeyboardEvent);
  if (event.type === 'input') passInput(host, handlers);
  if (event.type === 'mousedown') keepFocus(host, event as MouseEvent);
  return true;
}

function passInput(host: Host, handlers: GuardHandlers) {
  const field = host.root.activeElement;
  if (field?.tagName === 'INPUT') handlers.onInput(field as HTMLInputElement);
}

/** A press on a row or on the paper leaves the caret in the search field. */
function keepFocus(host: Host, event: MouseEvent) {
  const inner = host.root.elementFromPoint(event.clientX, event.clientY);
  if (!inner?.closest('input, select, button')) event.preventDefault();
}
