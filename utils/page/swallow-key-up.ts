const LONGEST_PRESS_MS = 2000;

/**
 * Keeps the release of a key from the page when its press was ours: pages close their own dialogs
 * on the release of Escape. The listener leaves with the release.
 */
export function swallowKeyUp(win: Window, key: string): void {
  const controller = new AbortController();
  const end = () => controller.abort();
  setTimeout(end, LONGEST_PRESS_MS);
  win.addEventListener(
    'keyup',
    (event) => {
      if (event.key !== key) return;
      event.stopImmediatePropagation();
      end();
    },
    { capture: true, signal: controller.signal },
  );
}
