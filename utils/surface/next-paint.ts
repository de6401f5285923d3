/** A page out of view paints nothing, and is not to wait for it. */
const AT_MOST_MS = 100;

/** Resolves once what stands in the page by now has been painted. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, AT_MOST_MS);
  });
}
