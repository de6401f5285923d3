import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/planning/serve-folder.mjs';
import { builtinStems } from '../../utils/coaching/builtin-stems';
import { toQuestion } from '../../utils/coaching/question';
import { launchFirefox, type Firefox } from '../support/firefox';

const BUILT = join(import.meta.dirname, '../../.output');
const ADDON = 'good-question@goodquestion.example';
const UUID = '6d9c1c1e-0f3b-4b52-9d0a-6a3f0f4f7a11';
const questions = new Set(builtinStems.map((stem) => toQuestion(stem, {}).text));

let firefox: Firefox;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  server = await serveFolder(join(BUILT, 'planning'));
  firefox = await launchFirefox({
    preferences: { 'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }) },
  });
  expect(await firefox.install(join(BUILT, 'firefox-mv3'))).toBe(ADDON);
});
afterAll(async () => {
  await firefox.close();
  await server.close();
});
beforeEach(async () => {
  await firefox.navigate(server.url);
});

/** Runs a shortcut as the browser does when its keys are pressed, with the grant that comes with it. */
async function pressShortcut(letter: string) {
  const found = await firefox.executeInBrowser((key) => {
    type Keys = Element & { doCommand: () => void };
    const { Services } = globalThis as unknown as {
      Services: { wm: { getMostRecentWindow: (type: string) => Window } };
    };
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    const keys = window.document.querySelectorAll<Keys>('keyset[id^="ext-keyset-id"] key');
    const match = [...keys].find((one) => one.getAttribute('key')?.toUpperCase() === key);
    match?.doCommand();
    return match !== undefined;
  }, letter);
  expect(found).toBe(true);
}

const countHosts = () =>
  firefox.execute(() => document.querySelectorAll('[data-name=good-question-host]').length);
const readComment = () =>
  firefox.execute(() => document.querySelector<HTMLTextAreaElement>('#comment')?.value ?? '');

it('inserts a question at the caret by the palette, once, and one undo takes it back', async () => {
  await firefox.execute(() => document.querySelector<HTMLElement>('#comment')?.focus());
  await firefox.type('before ');
  await pressShortcut('Q');
  await expect.poll(countHosts).toBe(1);
  await firefox.press('ArrowDown');
  await firefox.press('Enter');

  await expect.poll(readComment).not.toBe('before ');
  const inserted = (await readComment()).replace('before ', '');
  expect(questions).toContain(inserted);
  await firefox.press('Control+z');
  await expect.poll(readComment).toBe('before ');
  await firefox.type('after');
  expect(await readComment()).toBe('before after');
});

it('inserts into TipTap (ProseMirror) as its own content', async () => {
  const read = () =>
    firefox.execute(() => document.querySelector('.ProseMirror p')?.textContent ?? '');
  await firefox.execute(() => {
    const paragraph = document.querySelector<HTMLElement>('.ProseMirror p');
    document.querySelector<HTMLElement>('.ProseMirror')?.focus();
    if (paragraph) getSelection()?.collapse(paragraph, 0);
  });
  const before = await read();
  await pressShortcut('Q');
  await expect.poll(countHosts).toBe(1);
  await firefox.press('Enter');
  await expect.poll(read).not.toBe(before);
  expect(questions).toContain((await read()).replace(before, ''));
});

it('leaves nothing behind on Escape', async () => {
  await firefox.execute(() => document.querySelector<HTMLElement>('#comment')?.focus());
  await pressShortcut('Q');
  await expect.poll(countHosts).toBe(1);
  await firefox.type('words');
  await firefox.press('Escape');
  await expect.poll(countHosts).toBe(0);
  await firefox.type('x');
  expect(await readComment()).toBe('x');
});

it('closes when the page goes back, in a Firefox from before it told of navigation', async () => {
  const setNavigation = (isOn: boolean) =>
    firefox.executeInBrowser((value) => {
      type Prefs = { setBoolPref: (name: string, value: boolean) => void };
      const { Services } = globalThis as unknown as { Services: { prefs: Prefs } };
      Services.prefs.setBoolPref('dom.navigation.webidl.enabled', value);
    }, isOn);
  await setNavigation(false);
  try {
    await firefox.navigate(server.url);
    expect(await firefox.execute(() => 'navigation' in window)).toBe(false);
    await firefox.execute(() => history.pushState({}, '', '#next'));
    await firefox.execute(() => document.querySelector<HTMLElement>('#comment')?.focus());
    await pressShortcut('Q');
    await expect.poll(countHosts).toBe(1);
    await firefox.execute(() => history.back());
    await expect.poll(countHosts).toBe(0);
  } finally {
    await setNavigation(true);
  }
});

it('keeps the selected text with title and address, and lists it in the sidebar’s page', async () => {
  const page = await firefox.execute(() => {
    const heading = document.querySelector('#goal');
    if (heading) getSelection()?.selectAllChildren(heading);
    return { url: location.href, title: document.title };
  });
  await pressShortcut('K');
  await expect.poll(countHosts).toBe(1);

  await firefox.navigate(`moz-extension://${UUID}/sidepanel.html`);
  const read = () =>
    firefox.execute(() => ({
      quote: document.querySelector('.entry-quote')?.textContent,
      url: document.querySelector('.entry-page')?.getAttribute('title'),
      title: document.querySelector('.entry-page span')?.textContent,
    }));
  await expect.poll(read).toEqual({ quote: 'What we want to be true by week 6', ...page });
});

it('keeps a note in the popup’s page and says that it is saved', async () => {
  await firefox.navigate(`moz-extension://${UUID}/popup.html`);
  const said = () =>
    firefox.execute(() => document.querySelector('.meeting-foot [role=status]')?.textContent ?? '');
  await expect
    .poll(() => firefox.execute(() => document.activeElement?.className))
    .toBe('question-card');
  await firefox.execute(() => document.querySelector<HTMLElement>('.quick-note-text')?.focus());
  await firefox.type('fourteen of twenty-eight');
  await firefox.press('Enter');
  await expect.poll(said).toContain('Saved');
});

// Firefox ends the scripts of the old version where they are, so its palette hears no key any more.
it('takes away a palette that an update has left behind, and goes on with its words', async () => {
  await firefox.execute(() => document.querySelector<HTMLElement>('#comment')?.focus());
  await pressShortcut('Q');
  await expect.poll(countHosts).toBe(1);
  await firefox.type('evidence');
  await updateAddon();
  await firefox.execute(() => {
    document.querySelector('[data-name=good-question-host]')?.setAttribute('data-old', '');
    document.querySelector<HTMLElement>('#comment')?.focus();
  });
  await pressShortcut('Q');
  const isOldThere = () => firefox.execute(() => document.querySelector('[data-old]') !== null);
  await expect.poll(isOldThere).toBe(false);
  const readWords = () =>
    firefox.executeWithAccess(() => {
      type Privileged = Element & { openOrClosedShadowRoot: ShadowRoot | null };
      const host = document.querySelector<Privileged>('[data-name=good-question-host]');
      return host?.openOrClosedShadowRoot?.querySelector('input')?.value;
    });
  await expect.poll(readWords).toBe('evidence');
  expect(await countHosts()).toBe(1);
  await firefox.press('Escape');
  await expect.poll(countHosts).toBe(0);
});

/** Starts the add-on anew under its open pages, as an update does. */
async function updateAddon(): Promise<void> {
  await firefox.executeInBrowser(async (id) => {
    type Addons = {
      AddonManager: { getAddonByID: (id: string) => Promise<{ reload: () => Promise<void> }> };
    };
    const { ChromeUtils } = globalThis as unknown as {
      ChromeUtils: { importESModule: (url: string) => Addons };
    };
    const address = 'resource://gre/modules/AddonManager.sys.mjs';
    const addon = await ChromeUtils.importESModule(address).AddonManager.getAddonByID(id);
    await addon.reload();
  }, ADDON);
}
