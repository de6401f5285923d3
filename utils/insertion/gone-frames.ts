/**
 * What `act` gives, or `whenGone` where it touches something of a frame that has left the page. Firefox lets nobody touch
 * that any more: the mere question whether it is still there throws "can't access dead object".
 */
export function unlessGone<T>(act: () => T, whenGone: T): T {
  try {
    return act();
  } catch (error) {
    if (isOfGoneFrame(error)) return whenGone;
    throw error;
  }
}

export function isOfGoneFrame(error: unknown): boolean {
  return String(error).includes('dead object');
}
