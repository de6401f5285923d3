import { findShadowRoot } from '../insertion/hidden-roots';

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
  const near = beside && findModalAround(findInnermost(beside));
  if (near && !isModal(near)) {
    element.slot = near.slot;
    near.after(element);
    return;
  }
  const last = [...doc.querySelectorAll(':modal')].filter(isModal).at(-1);
  (near ?? last ?? doc.documentElement).append(element);
}

/** The focused element in the shadow trees of the one that seems to have the focus from outside. */
function findInnermost(element: Element): Element {
  const inner = findShadowRoot(element)?.activeElement;
  return inner ? findInnermost(inner) : element;
}

/** The modal element around this one, or what a page has put into the dialog of a web component, from outside of it. */
function findModalAround(element: Element): Element | undefined {
  if (isModal(element) || element.assignedSlot?.closest(':modal')) return element;
  const outer = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return outer && findModalAround(outer);
}

/** A frame or a video in fullscreen shows no children of its own. */
function isModal(element: Element): boolean {
  return element.matches(':modal:not(iframe, video, canvas, img)');
}

/** Marks a host that holds a hint, so that it can be told from one that holds the coach's words. */
export function markAsHint(host: Host): Host {
  host.element.setAttribute('data-holds', 'hint');
  return host;
}

export function findHintHosts(doc: Document): HTMLElement[] {
  return findHosts(doc).filter((host) => host.getAttribute('data-holds') === 'hint');
}

/** Every host in the page, also one whose extension has been updated or removed since. */
export function findHosts(doc: Document): HTMLElement[] {
  return [...doc.querySelectorAll<HTMLElement>(`[data-name=${NAME}]`)];
}
