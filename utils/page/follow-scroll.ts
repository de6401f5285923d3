/**
 * Calls back when anything scrolls that could move this element on the screen, be it in a closed shadow tree or in a
 * frame, whose scrolling the window does not hear of, and when two fingers move a magnified page. Returns the way to end it.
 */
export function followScroll(
  element: Element,
  frames: readonly Element[],
  onScroll: () => void,
): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const trees = [element, ...frames].flatMap(listTrees);
  for (const tree of new Set<EventTarget | null>([...trees, window.visualViewport])) {
    tree?.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  }
  return () => controller.abort();
}

/** The shadow trees around an element, and the document around them. */
function listTrees(element: Element): Node[] {
  const tree = element.getRootNode();
  const { host } = tree as Partial<ShadowRoot>;
  return host ? [tree, ...listTrees(host)] : [tree];
}
