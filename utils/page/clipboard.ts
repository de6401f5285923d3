/**
 * Copies from within a page. The clipboard API is missing on plain http pages and refuses while the page
 * has no focus; then a field of ours in `root` takes it for a moment and is copied the old way.
 */
export async function copyFromPage(root: ShadowRoot, text: string): Promise<boolean> {
  const { defaultView, activeElement } = root.ownerDocument;
  const clipboard = defaultView?.navigator.clipboard;
  try {
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // The page's permissions policy forbids it; the old way may still be open.
  }
  const field = root.ownerDocument.createElement('textarea');
  field.value = text;
  root.append(field);
  field.focus({ preventScroll: true });
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without the clipboard API
  const copied = root.ownerDocument.execCommand('copy');
  field.remove();
  (activeElement as HTMLElement | null)?.focus({ preventScroll: true });
  return copied;
}
