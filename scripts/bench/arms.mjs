import { realpath } from 'node:fs/promises';
import { getExtensionId } from '../chromium/extension-id.mjs';
import { closePage, openExtensionTab } from '../chromium/surfaces.mjs';
import { startWithExtension } from '../chromium/start-with-extension.mjs';
import { inProject } from '../setup/project-root.mjs';

const SITE = 'http://127.0.0.1/*';

const requestSite = `(origin) => chrome.permissions.request({ origins: [origin] })`;

/** Preferences in which the coach has let the extension into the site before, so that nobody is asked again. */
async function grantSite(folder) {
  const none = { api: [], manifest_permissions: [], scriptable_host: [] };
  const granted = { runtime_granted_permissions: { ...none, explicit_host: [SITE] } };
  return { settings: { [getExtensionId(await realpath(folder))]: granted } };
}

/** Switches the site on, as the button in the popup does. */
async function switchSiteOn({ pipe, id, page }) {
  const tab = await openExtensionTab(pipe, id, 'options.html');
  const isOn = await tab.evaluate(requestSite, SITE);
  await closePage(pipe, tab);
  if (!isOn) throw new Error('The site could not be switched on.');
  await page.send('Page.bringToFront');
}

const tickHints = `async (host) => {
  const find = () =>
    [...document.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === host);
  while (!find()) await new Promise((resolve) => setTimeout(resolve, 30));
  const box = find().querySelector('input');
  if (!box.checked) box.click();
  const list = () => chrome.scripting.getRegisteredContentScripts({ ids: ['hint-watch'] });
  while ((await list()).length === 0) await new Promise((resolve) => setTimeout(resolve, 30));
}`;

/** Has the site's editors read, as its tick in the settings does. */
async function switchHintsOn({ pipe, id, page }) {
  const tab = await openExtensionTab(pipe, id, 'options.html');
  await tab.evaluate(tickHints, '127.0.0.1');
  await closePage(pipe, tab);
  await page.send('Page.bringToFront');
}

/**
 * The browsers to compare: without an extension, with an empty one, with the reference, and with Good Question
 * while the site is switched off and on, and on with hints. Adds to `arms`, each
 * `{ name, folder, executable, id, pipe, pid, page, close() }`, so that what did start can be closed.
 */
export async function startArms({ executable, product, names, arms }) {
  const empty = inProject('tests', 'bench', 'empty');
  const reference = inProject('tests', 'bench', 'reference');
  const folders = { none: undefined, empty, reference, off: product, on: product, hints: product };
  for (const [name, folder] of Object.entries(folders)) {
    if (!names.has(name)) continue;
    const isOn = name === 'on' || name === 'hints';
    const preferences = isOn ? await grantSite(folder) : {};
    const browser = await startWithExtension({ folder, executable, preferences });
    const arm = { name, folder, executable, ...browser };
    arms.push(arm);
    if (isOn) await switchSiteOn(arm);
    if (name === 'hints') await switchHintsOn(arm);
  }
}
