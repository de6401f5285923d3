import { setTimeout as wait } from 'node:timers/promises';
import { attachToWorker } from '../chromium/load-extension.mjs';
import { startWithExtension } from '../chromium/start-with-extension.mjs';
import { closePage, openExtensionTab } from '../chromium/surfaces.mjs';
import { loadSource } from './load-source.mjs';

/** After a write that failed the product waits a minute, or two. */
const WITHIN = 240_000;
const LOOK_EVERY = 500;
const AREA_ITEMS = 512;

const change = `async (payload) => chrome.runtime.sendMessage({ verb: 'change', payload })`;
const setSync = `(values) => chrome.storage.sync.set(values)`;
const clearOthers = `async () => {
  const keys = Object.keys(await chrome.storage.sync.get(null));
  await chrome.storage.sync.remove(keys.filter((key) => key.startsWith('other')));
}`;
/** Makes writes until the browser refuses one. */
const writeTooFast = `async () => {
  try {
    for (let n = 0; ; n += 1) await chrome.storage.sync.set({ other: String(n) + Date.now() });
  } catch (error) {
    return error.message;
  }
}`;
/** What the settings say of sync, and how it stands. */
const lookAtSync = `async (id) => {
  await chrome.runtime.sendMessage({ verb: 'sync', payload: { want: 'look' } });
  const all = await chrome.storage.local.get(null);
  const keys = Object.keys(all).filter((key) => key.startsWith('page:note:'));
  return {
    said: [...document.querySelectorAll('.sync [role=status] p')].map((p) => p.textContent).join(' '),
    text: keys.flatMap((key) => all[key]).find((note) => note.id === id)?.f.text,
    isAllSent: all.sync?.isPending === false && all.sync.onlyHere.notes === 0 && all.sync.problem === null,
  };
}`;

async function waitFor(find) {
  const end = performance.now() + WITHIN;
  for (;;) {
    const found = await find();
    if (found || performance.now() > end) return found;
    await wait(LOOK_EVERY);
  }
}

function createOdd(length) {
  const signs = Array.from({ length }, () => 0x4e00 + Math.floor(Math.random() * 20_000));
  return String.fromCharCode(...signs);
}

const fillWith = (count, size) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`other:${n}`, 'x'.repeat(size)]));

/** What fills the browser's own area for sync, in what way a coach is told, and how there is room again. */
const SYNC_CASES = [
  {
    what: 'Sync full (102,400 bytes)',
    fill: (tab) => tab.evaluate(setSync, fillWith(14, 7_290)),
    free: (tab) => tab.evaluate(clearOthers),
  },
  {
    what: 'A note too large for an item of sync (8,192 bytes)',
    text: createOdd(15_000),
    free: (tab, edit) => edit('shorter'),
    after: 'shorter',
  },
  {
    what: 'A 513th key in sync',
    // With the one that an area begins with here.
    fill: (tab) => tab.evaluate(setSync, fillWith(AREA_ITEMS - 1, 20)),
    free: (tab) => tab.evaluate(clearOthers),
  },
  {
    what: 'More writes to sync than the browser allows (120 a minute)',
    fill: (tab) => tab.evaluate(writeTooFast),
    hold: (tab) => tab.evaluate(writeTooFast),
    free: (tab) => tab.evaluate(clearOthers),
  },
];

const quote = (said) => `“${said}”`;

function describe(what, { said, isKept, isRecovered }) {
  return {
    what,
    result:
      (said ? `The coach is told: ${quote(said)} ` : 'The coach is told nothing. ') +
      `${isKept ? 'The text is kept' : 'The text is lost'}; ` +
      (isRecovered
        ? 'with room again it goes along by itself'
        : 'with room again it does not go along'),
    isSound: Boolean(said) && isKept && isRecovered,
  };
}

async function tryCase(setting, share, { what, text = 'kept all the same', ...one }) {
  const { fill = () => undefined, hold, free, after = text } = one;
  const arm = await startWithExtension(setting);
  try {
    const tab = await openExtensionTab(arm.pipe, arm.id, 'options.html#sync');
    const note = 'note-full-0001';
    const send = (id, puts) => tab.evaluate(change, { id, puts });
    const edit = (words) =>
      send('change-full-02', [{ kind: 'note', id: note, fields: { text: words } }]);
    // An area with something in it is believed at once; an empty one only after a minute.
    await tab.evaluate(setSync, { 's:0': 'j1[]' });
    await fill(tab);
    const fields = { kind: 'observation', text, visibility: 'private', at: 1 };
    await send('change-full-01', [share, { kind: 'note', id: note, fields }]);
    const told = await waitFor(async () => {
      await hold?.(tab);
      const seen = await tab.evaluate(lookAtSync, note);
      return seen.said !== '' && seen;
    });
    await free(tab, edit);
    const freed = await waitFor(async () => {
      const seen = await tab.evaluate(lookAtSync, note);
      return seen.isAllSent && seen.said === '' && seen;
    });
    return describe(what, {
      said: told?.said,
      isKept: told?.text === text,
      isRecovered: freed?.text === after,
    });
  } finally {
    await arm.close();
  }
}

/** Has the browser refuse the worker's writes, as it does when the disk is full, or take them again. */
const refuse = `() => {
  const { local } = chrome.storage;
  globalThis.write = local.set.bind(local);
  local.set = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
}`;
const takeAgain = `() => void (chrome.storage.local.set = globalThis.write)`;
const typeNote = `async (text) => {
  while (!document.querySelector('.quick-note-text')) await new Promise((go) => setTimeout(go, 5));
  const line = document.querySelector('.quick-note-text');
  line.focus();
  line.value = text;
  line.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
}`;
const pressEnter = `async () => {
  const line = document.querySelector('.quick-note-text');
  line.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  await new Promise((go) => setTimeout(go, 500));
  return { said: document.querySelector('.meeting-foot [role=status]').textContent, left: line.value };
}`;

/** The one that cannot be filled for real: the extension may use all of the disk. */
async function tryLocal(setting) {
  const arm = await startWithExtension(setting);
  const text = 'words that must not be lost';
  try {
    const panel = await openExtensionTab(arm.pipe, arm.id, 'sidepanel.html');
    const worker = await attachToWorker(arm.pipe, arm.id);
    await panel.evaluate(typeNote, text);
    await worker.evaluate(refuse);
    const { said, left } = await panel.evaluate(pressEnter);
    await closePage(arm.pipe, panel);
    await worker.evaluate(takeAgain);
    const again = await openExtensionTab(arm.pipe, arm.id, 'sidepanel.html');
    const line = await waitFor(() =>
      again.evaluate(`() => document.querySelector('.quick-note-text')?.value`),
    );
    const saved = await again.evaluate(pressEnter);
    const isKept = left === text && line === text;
    const isSaved = saved.left === '';
    return {
      what: 'Local storage refuses a write, as on a full disk',
      result:
        `The coach is told: ${quote(said)} The text ${isKept ? 'is in its line, also after closing' : 'is lost'}; ` +
        `with room again it is ${isSaved ? 'saved' : 'not saved'}`,
      isSound: said !== '' && isKept && isSaved,
    };
  } finally {
    await arm.close();
  }
}

/** Storage that is full, by every limit there is, in a real Chromium. */
export async function measureFull({ quick, setting }) {
  const local = await tryLocal(setting);
  if (quick) return [local];
  const { SETTING_SYNC } = await loadSource('utils/records/ids.ts');
  const share = { kind: 'setting', id: SETTING_SYNC, fields: { syncNotes: true } };
  // Side by side: most of it is waiting.
  return [local, ...(await Promise.all(SYNC_CASES.map((one) => tryCase(setting, share, one))))];
}
