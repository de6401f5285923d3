export type TypingWatch = {
  /** Hears when each key of typing came, as `performance.now` counts, once the reader of hints is in the page. */
  onTyped: ((at: number) => void) | null;
  stop: () => void;
};

declare global {
  /** Set in pages of a site on which the coach wants hints. */
  var goodQuestionTyping: TypingWatch | undefined;
}

/** So many keys make a sentence without its stop; after a no, it takes more of them to ask again. */
const ENOUGH = 25;
const AFTER_NO = -400;
const STOP = /[.?!]/;

/**
 * Asks for the reader of hints when the first sentence has been typed, and costs an addition a key until then.
 * Reads nothing of what is typed but the key itself. `ask` answers whether there will be hints.
 */
export function watchTyping(win: Window, ask: () => Promise<boolean>): TypingWatch {
  const controller = new AbortController();
  const options = { capture: true, passive: true, signal: controller.signal };
  let keys = 0;
  const first = globalThis.goodQuestionFirst;
  const watch: TypingWatch = {
    onTyped: null,
    stop() {
      controller.abort();
      if (first) first.onTyped = null;
    },
  };

  const hear = (event: Event) => {
    if (watch.onTyped) {
      watch.onTyped(event.timeStamp);
      return;
    }
    keys += 1;
    if (keys < 0 || (keys < ENOUGH && !STOP.test((event as InputEvent).data ?? ''))) return;
    keys = -Infinity;
    void ask().then((isOn) => {
      if (!isOn) keys = AFTER_NO;
    });
  };
  // Editors in frames of the same origin are heard from here: nothing of ours is in those frames.
  const reach = () => {
    let doc: Document | null = win.document;
    while (doc) {
      if (doc !== win.document) doc.addEventListener('input', hear, options);
      doc = findInner(doc.activeElement);
    }
  };
  if (first) first.onTyped = hear;
  else win.addEventListener('input', hear, options);
  // Firefox tells of the frame that takes the focus only after the window has lost it.
  win.addEventListener('blur', () => setTimeout(reach), options);
  reach();
  return watch;
}

function findInner(element: Element | null): Document | null {
  try {
    return (element as HTMLIFrameElement | null)?.contentDocument ?? null;
  } catch {
    return null;
  }
}
