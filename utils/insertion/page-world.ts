/** The window as the page's own scripts see it. */
export type PageWindow = Window & typeof globalThis;

type Waived<T> = T & { wrappedJSObject?: T };

/** Firefox shows content scripts the page through a wrapper, and only there this property exists. */
export function isBehindWrapper(view: Window): boolean {
  return (view as Waived<Window>).wrappedJSObject !== undefined;
}

/**
 * The page's own window. Firefox hands an event built by a content script to the page with its data emptied
 * (bugzil.la/1654724), so events for the page are built from the page's classes.
 */
export function getPageWindow(view: PageWindow): PageWindow {
  return (view as Waived<PageWindow>).wrappedJSObject ?? view;
}

/** Dispatches in the page's own world; answers whether a listener cancelled it. */
export function dispatchInPage(target: EventTarget, event: Event): boolean {
  return !((target as Waived<EventTarget>).wrappedJSObject ?? target).dispatchEvent(event);
}

/** An options object that the page's constructors may read. */
export function makePageOptions<T extends object>(page: PageWindow, values: T): T {
  return Object.assign(new page.Object(), values);
}
