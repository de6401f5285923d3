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
  addAmidModal(doc, element, beside);
  element.showPopover();
  return { element, root, remove: () => element.remove() };
}

/** A modal dialog makes all around it inert; in Chromium, an element in fullscreen does so too. */
function addAmidModal(doc: Document, element: HTMLElement, beside?: Element): void {
  let node = beside ?? null;
  // What a page puts into a dialog of a web component stands outside of it, in the page.
  while (node && !isModal(node) && !node.assignedSlot?.closest(':modal')) node = node.parentElement;
  if (node && !isModal(node)) {
    element.slot = node.slot;
    node.after(element);
    return;
  }
  const last = [...doc.querySelectorAll(':modal')].filter(isModal).at(-1);
  (node ?? last ?? doc.documentElement).append(element);
}

/** A frame or a video in fullscreen shows no children of its own. */
function isModal(element: Element): boolean {
  return element.matches(':modal:not(iframe, video, canvas, img)');
}

/** Every host in the page, also one whose extension has been updated or removed since. */
export function findHosts(doc: Document): HTMLElement[] {
  return [...doc.querySelectorAll<HTMLElement>(`[data-name=${NAME}]`)];
}
