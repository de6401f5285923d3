type RootOpener = {
  dom?: { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null };
};
type FirefoxElement = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * The element's shadow root, closed ones included. Only content scripts may look into closed roots: Chrome
 * through `chrome.dom`, Firefox through a property of the element. Elsewhere open roots are found.
 */
export function findShadowRoot(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const inFirefox = (element as FirefoxElement).openOrClosedShadowRoot;
  if (inFirefox !== undefined) return inFirefox;
  const { dom } = (globalThis as { chrome?: RootOpener }).chrome ?? {};
  try {
    return dom?.openOrClosedShadowRoot?.(element as HTMLElement) ?? null;
  } catch {
    // Chrome throws for elements that can have no shadow root, such as an image.
    return null;
  }
}
