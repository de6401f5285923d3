import type { Firefox } from './firefox';

type Chrome = {
  Services: { wm: { getMostRecentWindow: (type: string) => Window } };
};
type Manager = {
  addMessageListener: (name: string, listen: (message: { data: string }) => void) => void;
  loadFrameScript: (url: string, later: boolean) => void;
};

/** Presses the shortcut with this letter as the browser does when its keys come, with the grant that comes with it. */
export async function pressShortcut(firefox: Firefox, letter: string): Promise<void> {
  const found = await firefox.executeInBrowser((key) => {
    type Key = Element & { doCommand: () => void };
    const { Services } = globalThis as unknown as Chrome;
    const { document } = Services.wm.getMostRecentWindow('navigator:browser');
    const keys = document.querySelectorAll<Key>('keyset[id^="ext-keyset-id"] key');
    const match = [...keys].find((one) => one.getAttribute('key')?.toUpperCase() === key);
    match?.doCommand();
    return match !== undefined;
  }, letter);
  if (!found) throw new Error(`No shortcut has the letter ${letter}.`);
}

/** Text of the first element in the real popup that the selector finds; empty when there is none yet. */
export function readPopup(firefox: Firefox, selector: string): Promise<string> {
  return runInPopup(
    firefox,
    `content.document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`,
  );
}

/** Presses Enter where the focus is in the real popup, as the keyboard does: the browser takes it for a person's. */
export async function pressEnterInPopup(firefox: Firefox): Promise<void> {
  await runInPopup(
    firefox,
    `(() => {
      const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keys.beginInputTransactionForTests(content);
      const key = new content.KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 });
      keys.keydown(key);
      keys.keyup(key);
      return 'pressed';
    })()`,
  );
}

/** The popup is in a process of its own, into which only a script of the browser's can look. */
function runInPopup(firefox: Firefox, expression: string): Promise<string> {
  return firefox.executeInBrowser((wanted) => {
    const { Services } = globalThis as unknown as Chrome;
    const { document } = Services.wm.getMostRecentWindow('navigator:browser');
    const popup = document.querySelector('browser[webextension-view-type="popup"]');
    const manager = (popup as { messageManager?: Manager } | null)?.messageManager;
    if (!manager) return '';
    const name = `popup-${Math.random()}`;
    const script = `sendAsyncMessage(${JSON.stringify(name)}, ${wanted})`;
    return new Promise<string>((resolve) => {
      manager.addMessageListener(name, ({ data }) => resolve(data));
      manager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
    });
  }, expression);
}

/** Closes every popup of an extension, as a click beside it does. */
export function closePopup(firefox: Firefox): Promise<void> {
  return firefox.executeInBrowser(() => {
    type Panel = Element & { hidePopup: () => void };
    const { Services } = globalThis as unknown as Chrome;
    const { document } = Services.wm.getMostRecentWindow('navigator:browser');
    const popup = document.querySelector('browser[webextension-view-type="popup"]');
    popup?.closest<Panel>('panel')?.hidePopup();
  });
}
