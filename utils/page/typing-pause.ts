/** A pause in typing, and one in the middle of a sentence, in ms; a timer may be a little early. */
const PAUSE = 600;
const LONG_PAUSE = 1900;
const SLACK = 20;

export type TypingPause = {
  typed: (at: number) => void;
  /** Waits for the long pause, if nothing more is typed. */
  goOn: () => void;
  /** Whether keys are being pressed: nobody looks up from them, and a pause will follow. */
  isTyping: () => boolean;
};

/** Calls back once typing has paused. A key costs one assignment: there is at most one timer for all of them. */
export function createTypingPause(look: (isLong: boolean) => void): TypingPause {
  let last = -PAUSE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A key ends the wait for a long pause and begins one for a short.
  let awaited = PAUSE;
  const check = () => {
    const left = last + awaited - performance.now();
    timer = left > SLACK ? setTimeout(check, left) : undefined;
    if (timer === undefined) look(awaited === LONG_PAUSE);
  };
  const wait = () => {
    timer ??= setTimeout(check, PAUSE);
  };
  return {
    typed(at) {
      last = at;
      awaited = PAUSE;
      wait();
    },
    goOn() {
      awaited = LONG_PAUSE;
      wait();
    },
    isTyping: () => performance.now() - last < PAUSE,
  };
}
