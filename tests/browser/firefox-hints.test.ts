import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { serveFolder } from '../../scripts/planning/serve-folder.mjs';
import { launchFirefox, type Firefox } from '../support/firefox';
import { pressShortcut } from '../support/firefox-popup';
import { grantSites } from '../support/firefox-sites';

const BUILT = join(import.meta.dirname, '../../.output');
const UUID = '6d9c1c1e-0f3b-4b52-9d0a-6a3f0f4f7a11';
const ADDON = 'good-question@goodquestion.example';
const PATIENCE = 10_000;
const ADVICE = 'You should use exit tickets to check understanding.';

let firefox: Firefox;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  server = await serveFolder(join(BUILT, 'planning'));
  firefox = await launchFirefox({
    preferences: { 'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }) },
  });
  await firefox.install(join(BUILT, 'firefox-mv3'));
  await grantSites(firefox, ADDON);
  await switchHintsOn();
});
afterAll(async () => {
  await firefox.close();
  await server.close();
});
beforeEach(() => firefox.navigate(server.url));

/** Ticks the site in the settings and waits until its pages are watched for a first sentence. */
async function switchHintsOn(): Promise<void> {
  await firefox.navigate(`moz-extension://${UUID}/options.html`);
  const tick = () =>
    firefox.execute(() => {
      const labels = [...document.querySelectorAll<HTMLElement>('.wording-tick')];
      const box = labels
        .find(({ textContent }) => textContent.trim() === '127.0.0.1')
        ?.querySelector('input');
      if (box && !box.checked) box.click();
      return box?.checked ?? false;
    });
  await vi.waitFor(async () => expect(await tick()).toBe(true), PATIENCE);
  const isWatched = () =>
    firefox.execute(async () => {
      const scripts = await chrome.scripting.getRegisteredContentScripts({ ids: ['hint-watch'] });
      return scripts.length > 0;
    });
  await vi.waitFor(async () => expect(await isWatched()).toBe(true), PATIENCE);
}

/** The hint in the page as a person sees it: shut or open, with its questions. */
const look = () =>
  firefox.executeWithAccess(() => {
    type Privileged = HTMLElement & { openOrClosedShadowRoot: ShadowRoot | null };
    const host = document.querySelector<Privileged>('[data-holds=hint]');
    const root = host?.openOrClosedShadowRoot;
    if (!host || !root || getComputedStyle(host).visibility === 'hidden') return null;
    return {
      isOpen: root.querySelector('.hint-line') !== null,
      questions: [...root.querySelectorAll('.hint-question')].map(({ textContent }) => textContent),
    };
  });
const seeMark = () => expect.poll(look).toEqual({ isOpen: false, questions: [] });

async function openHint(): Promise<string[]> {
  await pressShortcut(firefox, 'H');
  await expect.poll(async () => (await look())?.questions.length).toBeGreaterThan(0);
  return (await look())?.questions ?? [];
}

type Field = { name: string; frame?: string; focus: () => void; read: () => string };
// What is done and read in the page is sent as source: it may use nothing from around it.
const FIELDS: Field[] = [
  {
    name: 'a text area',
    focus: () => document.querySelector<HTMLElement>('#comment')?.focus(),
    read: () => document.querySelector<HTMLTextAreaElement>('#comment')?.value ?? '',
  },
  {
    name: 'TipTap (ProseMirror)',
    focus: () => document.querySelector<HTMLElement>('.ProseMirror')?.focus(),
    read: () => document.querySelector<HTMLElement>('.ProseMirror')?.innerText ?? '',
  },
  {
    name: 'TinyMCE',
    frame: '.tox-edit-area__iframe',
    focus: () => document.body.focus(),
    read: () => document.body.innerText.trim(),
  },
];

it.each(FIELDS)(
  'notices advice in $name, and puts a question in its place that one undo takes back',
  async ({ frame, focus, read }) => {
    const inField = <R>(act: () => Promise<R>) =>
      frame === undefined ? act() : firefox.inFrame(frame, act);
    const readField = () => inField(() => firefox.execute(read));
    await inField(async () => {
      await firefox.execute(focus);
      await firefox.press('Control+a');
      await firefox.type(ADVICE);
    });
    await seeMark();
    const [question] = await openHint();
    await firefox.press('Enter');
    await expect.poll(readField).toBe(question);
    await expect.poll(look).toBeNull();
    await inField(() => firefox.press('Control+z'));
    await expect.poll(readField).toBe(ADVICE);
  },
);

it('goes with an editor in a frame that the page takes away', async () => {
  await firefox.execute(() => {
    const frame = document.createElement('iframe');
    frame.id = 'passing';
    frame.srcdoc = '<body contenteditable></body>';
    return new Promise<void>((resolve) => {
      frame.addEventListener('load', () => {
        frame.contentDocument?.body.focus();
        resolve();
      });
      document.body.prepend(frame);
    });
  });
  await firefox.inFrame('#passing', () => firefox.type(ADVICE));
  await seeMark();
  await firefox.execute(() => document.querySelector('#passing')?.remove());
  await expect.poll(look).toBeNull();
});
