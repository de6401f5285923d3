/** Hears these events before anything else in the page, as long as it was there before the page was. */
export type FirstListener = {
  /** Each says whether it keeps the event from the page. */
  hearers: Set<(event: Event) => boolean>;
  /** Hears what is typed into the page, so that a key need not call one listener more. */
  onTyped: ((event: Event) => void) | null;
};

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
  const first: FirstListener = { hearers, onTyped: null };
  const hear = (event: Event) => {
    let isKept = false;
    // Asked for first, because going through a set makes an object, if only to find it empty.
    if (hearers.size > 0) for (const each of hearers) isKept = each(event) || isKept;
    if (first.onTyped && event.type === 'input' && !isKept) first.onTyped(event);
  };
  listenTo(FIRST, { win, hear, ...(signal && { signal }) });
  return first;
}

type Listening = { win: Window; hear: (event: Event) => void; signal?: AbortSignal };

/** On the window's capture phase, before every listener of the page that is not there itself. */
export function listenTo(types: readonly string[], { win, hear, signal }: Listening): void {
  for (const type of types) {
    win.addEventListener(type, hear, { capture: true, ...(signal && { signal }) });
  }
}
