/** A moment in which others have their turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 4));
}
