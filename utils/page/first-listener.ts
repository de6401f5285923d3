/** Hears these events before anything else in the page, as long as it was there before the page was. */
export type FirstListener = { onEvent: ((event: Event) => void) | null };

declare global {
  /** Set at the very start of pages of a site that the coach has switched on. */
  var goodQuestionFirst: FirstListener | undefined;
}

/** What could give away what is typed in our host, or take the focus from it. */
const GUARDED = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'focus',
  'focusin',
  'blur',
  'focusout',
] as const;

/**
 * Listens on the window's capture phase, where among listeners the one that came first is asked
 * first. Costs one empty call an event while nobody is interested.
 */
export function listenFirst(win: Window, signal?: AbortSignal): FirstListener {
  const first: FirstListener = { onEvent: null };
  const hear = (event: Event) => first.onEvent?.(event);
  for (const type of GUARDED) {
    win.addEventListener(type, hear, { capture: true, ...(signal && { signal }) });
  }
  return first;
}
