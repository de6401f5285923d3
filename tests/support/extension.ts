import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { serveFolder } from '../../scripts/planning/serve-folder.mjs';
import type { PanelView } from '../../components/panel/PanelTabs';
import { launchChromium } from './chromium';

// Lets the real popup appear as a page; read once, when the browser is launched.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

const BUILT = join(import.meta.dirname, '../../.output');

export type Extension = {
  context: BrowserContext;
  /** The service worker; survives being stopped, as the handle is attached anew by the browser. */
  worker: Worker;
  id: string;
  /** The planning document's address; ends with a slash. */
  planningUrl: string;
  close: () => Promise<void>;
};

/** The built extension in a fresh browser, beside the planning document. */
export async function launchExtension({
  grants = [],
}: {
  /** Sites for which a request is answered with yes: nobody is there to press the button. */
  grants?: string[];
} = {}): Promise<Extension> {
  const extension = join(BUILT, 'chrome-mv3');
  if (!existsSync(extension)) throw new Error('Run `npm run build` first.');
  const server = await serveFolder(join(BUILT, 'planning'));
  const { context, close } = await launchChromium({
    extension,
    grants,
    args: ['--enable-unsafe-extension-debugging'],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    worker,
    id: new URL(worker.url()).host,
    planningUrl: server.url,
    close: async () => {
      await close();
      await server.close();
    },
  };
}

/** Opens the planning document, with its editors ready, in a tab of its own. */
export async function openPlanning({ context, planningUrl }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(planningUrl);
  await page.locator('.ProseMirror').waitFor();
  await page.locator('.tox-edit-area__iframe').waitFor();
  await page.bringToFront();
  return page;
}

/** Presses the toolbar button, as a person would: the real popup, with the grant that comes with it. */
export async function openPopup({ context, id }: Extension, page: Page): Promise<Page> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has gone.');
  const session = await browser.newBrowserCDPSession();
  const pageSession = await context.newCDPSession(page);
  const { targetInfo } = await pageSession.send('Target.getTargetInfo');
  const { targetInfos } = await session.send('Target.getTargets', {
    filter: [{ type: 'tab' }, {}],
  });
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === targetInfo.url);
  const opening = context.waitForEvent('page');
  // Not in Playwright's protocol types: it came to Chromium later.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: tab?.targetId });
  const popup = await opening;
  await popup.locator('.question-card, .partner-form').waitFor();
  await session.detach();
  return popup;
}

/** The side panel's page in a tab as narrow as a panel, at one of its views. */
export async function openPanel(
  { context, id }: Extension,
  view: PanelView = 'meeting',
  width = 360,
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`chrome-extension://${id}/sidepanel.html#${view}`);
  await page.locator('.panel').waitFor();
  return page;
}

/** Turns an open panel to one of its views. */
export async function turnTo(panel: Page, view: 'Meeting' | 'Kept' | 'Practise'): Promise<void> {
  await panel.getByRole('tab', { name: view }).click();
}

/** The settings, in a tab of their own. */
export async function openOptions({ context, id }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.locator('.options').waitFor();
  return page;
}

/** The question in view, with what stands in its fields. */
export async function readQuestion(surface: Page): Promise<string> {
  return (await surface.locator('.question-text').textContent()) ?? '';
}

/** Runs a shortcut's command for a tab. The browser's own keys need a real keyboard; this is one step after them. */
export async function runCommand(
  { worker }: Extension,
  page: Page,
  command: string,
): Promise<void> {
  await page.bringToFront();
  const run = async ([name, address]: string[]) => {
    const tabs = await chrome.tabs.query({ active: true });
    const tab = tabs.find(({ url }) => url === address) ?? tabs[0];
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch: (name: string, tab?: chrome.tabs.Tab) => void };
    };
    onCommand.dispatch(name ?? '', tab);
  };
  await worker.evaluate(run, [command, page.url()]);
}

/** Lets the extension into the page for as long as it stays, by one press of its button. */
export async function grantPage(extension: Extension, page: Page): Promise<void> {
  const popup = await openPopup(extension, page);
  await popup.close();
  await page.bringToFront();
}

/** Stops the service worker as the browser does when it wants the memory back. */
export async function stopWorker({ context, id }: Extension): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has gone.');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`),
  );
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}

/** The worker as it is now, woken if it sleeps: the handle from the launch does not outlive a stop. */
export async function findWorker(extension: Extension): Promise<Worker> {
  const { context, worker } = extension;
  for (const candidate of [worker, ...context.serviceWorkers()]) {
    if (await isAwake(candidate)) return candidate;
  }
  const waking = context.waitForEvent('serviceworker');
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await page.evaluate(() => chrome.runtime.sendMessage({}));
  const woken = context.serviceWorkers()[0] ?? (await waking);
  await page.close();
  return woken;
}

async function isAwake(worker: Worker): Promise<boolean> {
  return worker.evaluate('0').then(
    () => true,
    () => false,
  );
}
