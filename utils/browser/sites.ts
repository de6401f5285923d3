import { browser } from 'wxt/browser';
import { findSite, type Site } from '../sites/known-sites';
import { HINT_WATCH } from './page-scripts';

const GUARD = { id: 'site-guard', file: '/site-guard.js' };

/** The sites that are switched on. The browser's own list of grants is the only one there is. */
export async function listSites(): Promise<Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.flatMap((pattern) => findSite(pattern.replace('/*', '/')) ?? []);
}

/** Asks the coach for sites. Must be called in the very tick of a click. Answers whether they said yes. */
export function requestSites(sites: readonly Site[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.map(({ pattern }) => pattern) });
}

export function dropSite({ pattern }: Site): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Calls back after a site was switched on or off, from wherever. Returns the way to end it. */
export function watchSites(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/** Registers the guard for the sites that are on, and nothing when none is. */
export async function registerGuard(): Promise<void> {
  await register(
    GUARD,
    (await listSites()).map(({ pattern }) => pattern),
  );
}

/** Registers the script that waits for a first sentence, for these sites and no other. */
export function registerHintWatch(matches: string[]): Promise<void> {
  return register({ id: 'hint-watch', file: HINT_WATCH }, matches);
}

async function register({ id, file }: { id: string; file: string }, matches: string[]) {
  const { scripting } = browser;
  const registered = await scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await scripting.registerContentScripts([{ id, js: [file], matches, runAt: 'document_start' }]);
}
