import { browser } from 'wxt/browser';

/** Firefox's sidebar is not in the shared types. */
const { sidebarAction } = browser as unknown as { sidebarAction: { open: () => Promise<void> } };

/** Must be called in the very tick of the click or key: after an await the browser refuses. */
export function openPanel(windowId: number): Promise<void> {
  return import.meta.env.FIREFOX ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}

/** The window that this surface belongs to; ask before the click that needs it. */
export async function getWindowId(): Promise<number> {
  return (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_CURRENT;
}
