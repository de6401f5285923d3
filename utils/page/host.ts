/** A shadow root of ours in a page, above everything else there. */
export type Host = { element: HTMLElement; root: ShadowRoot; remove: () => void };

/** Its name lets a newer copy of this extension find what an older one left behind. */
const NAME = 'good-question-host';

/**
 * Adds a host to the page's top layer. It stands in the open modal dialog, or the element in
 * fullscreen, that holds `beside`: everything outside of those is inert, popovers included.
 * The root is closed: what a coach types in it is not the page's to read.
 */
export function addHost(doc: Document, css: string, beside?: Element): Host {
  const element = doc.createElement('div');
  element.setAttribute('data-name', NAME);
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  // A <style> and not an adopted sheet: Firefox refuses sheets made in a content script's realm.
  const style = doc.createElement('style');
  style.textContent = css;
  root.append(style);
  (findModal(beside) ?? doc.documentElement).append(element);
  element.showPopover();
  return { element, root, remove: () => element.remove() };
}

/** What makes all around it inert: a modal dialog, or in Chromium an element in fullscreen. */
function findModal(beside?: Element): Element | null {
  const modal = beside?.closest(':modal') ?? null;
  // A frame or a video in fullscreen shows no children of its own.
  return modal?.matches('iframe, video, canvas, img') ? null : modal;
}

/** Every host in the page, also one whose extension has been updated or removed since. */
export function findHosts(doc: Document): HTMLElement[] {
  return [...doc.querySelectorAll<HTMLElement>(`[data-name=${NAME}]`)];
}
