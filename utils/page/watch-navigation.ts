/** Firefox before 147 has no such thing, and tells only of what a person goes back to. */
type Navigating = { readonly navigation?: EventTarget };

/** Calls back when the page moves on, also when it does so without loading, until the signal ends it. */
export function watchNavigation(leave: () => void, signal: AbortSignal): void {
  const { navigation } = window as Navigating;
  window.addEventListener('pagehide', leave, { signal });
  if (navigation) navigation.addEventListener('currententrychange', leave, { signal });
  else window.addEventListener('popstate', leave, { signal });
}
