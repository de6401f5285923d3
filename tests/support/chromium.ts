import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { getExtensionId } from '../../scripts/chromium/extension-id.mjs';

const USUAL_PLACES = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/usr/bin/brave-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser to test with: CHROMIUM_PATH, or the first found where such browsers usually are. */
function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH ?? '', ...USUAL_PLACES].find(
    (path) => path !== '' && existsSync(path),
  );
}

export type LaunchedChromium = { context: BrowserContext; close: () => Promise<void> };

/** A browser with a fresh profile and, if given, one unpacked extension. Close it: that removes the profile. */
export async function launchChromium({
  extension,
  args = [],
  grants = [],
}: { extension?: string; args?: string[]; grants?: string[] } = {}): Promise<LaunchedChromium> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('No Chromium-family browser found. Install one, or set CHROMIUM_PATH.');
  }
  const profile = makeProfile(extension, grants);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      ...args,
      ...(extension === undefined
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return { context, close };
}

function makeProfile(extension: string | undefined, grants: string[]): string {
  const profile = mkdtempSync(join(tmpdir(), 'good-question-'));
  mkdirSync(join(profile, 'Default'));
  const granted = { api: [], explicit_host: grants, manifest_permissions: [], scriptable_host: [] };
  const settings =
    extension === undefined || grants.length === 0
      ? {}
      : { [getExtensionId(extension)]: { runtime_granted_permissions: granted } };
  // Without developer mode Chromium leaves an extension disabled that reloads itself, as an update does.
  const preferences = { extensions: { ui: { developer_mode: true }, settings } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}
