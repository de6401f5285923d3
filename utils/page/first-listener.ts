/** Hears these events before anything else in the page, as long as it was there before the page was. */
export type FirstListener = { hearers: Set<(event: Event) => void> };

declare global {
  /** Set at the very start of pages of a site that the coach has switched on. */
  var goodQuestionFirst: FirstListener | undefined;
}

/**
 * What tells what is typed in our host, and what a focus trap takes the focus back with: from a page that listens to
 * these on its window, nobody who comes later can keep them.
 */
const FIRST = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'paste',
  'focus',
  'focusin',
] as const;

/**
 * Listens on the window's capture phase, where among listeners the one that came first is asked
 * first. Costs one empty call an event while nobody is interested.
 */
export function listenFirst(win: Window, signal?: AbortSignal): FirstListener {
  const hearers: FirstListener['hearers'] = new Set();
  const hear = (event: Event) => {
    for (const each of hearers) each(event);
  };
  listenTo(FIRST, { win, hear, ...(signal && { signal }) });
  return { hearers };
}

type Listening = { win: Window; hear: (event: Event) => void; signal?: AbortSignal };

/** On the window's capture phase, before every listener of the page that is not there itself. */
export function listenTo(types: readonly string[], { win, hear, signal }: Listening): void {
  for (const type of types) {
    win.addEventListener(type, hear, { capture: true, ...(signal && { signal }) });
  }
}
