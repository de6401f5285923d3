import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../chromium/launch-chromium.mjs';
import { attachToWorker, loadExtension } from '../chromium/load-extension.mjs';
import { openExtensionTab } from '../chromium/surfaces.mjs';
import { listDamageWays } from './damage-ways.mjs';

const NOTES = 250;
const WAYS = 50;
const count = (n) => n.toLocaleString('en-GB');

const seed = `async (notes) => {
  const puts = Array.from({ length: notes }, (_, n) => ({
    kind: 'note',
    id: 'kept-note-' + String(n).padStart(5, '0'),
    fields: { kind: 'observation', text: 'note ' + n + ' ' + 'x'.repeat(200), visibility: 'private', at: 1 },
  }));
  const answer = await chrome.runtime.sendMessage({ verb: 'change', payload: { id: 'seed-00000001', puts } });
  if (!answer.ok) throw new Error(answer.reason);
}`;

/** Runs in the panel after the damage: whether it shows its line, a note can be kept, and how many are there. */
const tryPanel = `async () => {
  const end = performance.now() + 10000;
  while (!document.querySelector('textarea') && performance.now() < end) {
    await new Promise((go) => setTimeout(go, 20));
  }
  const at = Date.now();
  const fields = { kind: 'observation', text: 'after the damage', visibility: 'private', at };
  const payload = { id: 'save-after-01', puts: [{ kind: 'note', id: 'note-after-01', fields }] };
  const answer = await chrome.runtime.sendMessage({ verb: 'change', payload });
  const all = await chrome.storage.local.get(null);
  const keys = Object.keys(all).filter((key) => key.startsWith('page:note:'));
  const ids = keys.flatMap((key) => all[key].map(({ id }) => id));
  return {
    isShown: document.querySelector('textarea') !== null,
    isSaved: answer?.ok === true && ids.includes('note-after-01'),
    left: ids.filter((id) => id.startsWith('kept-note-')).length,
  };
}`;

async function start({ executable, folder }, profile) {
  const browser = await launchChromium({ executable, profile, headless: true });
  const id = await loadExtension(browser.pipe, folder);
  await (await attachToWorker(browser.pipe, id)).detach();
  return { ...browser, id };
}

async function createProfile(setting) {
  const profile = await mkdtemp(join(tmpdir(), 'good-question-'));
  const browser = await start(setting, profile);
  const tab = await openExtensionTab(browser.pipe, browser.id, 'options.html');
  await tab.evaluate(seed, NOTES);
  await browser.close();
  return { profile, id: browser.id };
}

async function tryWay(setting, profile, { name, damage }) {
  const copy = await mkdtemp(join(tmpdir(), 'good-question-'));
  try {
    await cp(profile, copy, { recursive: true });
    await damage(copy);
    const browser = await start(setting, copy);
    try {
      const panel = await openExtensionTab(browser.pipe, browser.id, 'sidepanel.html');
      return { name, ...(await panel.evaluate(tryPanel)) };
    } finally {
      await browser.close();
    }
  } catch (error) {
    return { name, isShown: false, isSaved: false, left: 0, error: error.message };
  } finally {
    await rm(copy, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Damages the files of the extension's storage in fifty ways, and starts a real Chromium on each. */
export async function measureDamage({ quick, setting }) {
  const { profile, id } = await createProfile(setting);
  try {
    const ways = await listDamageWays(profile, join('Default', 'Local Extension Settings', id));
    const chosen = ways.slice(0, quick ? 2 : WAYS);
    const tried = [];
    for (const way of chosen) tried.push(await tryWay(setting, profile, way));
    const bad = tried.filter(({ isShown, isSaved }) => !isShown || !isSaved);
    const whole = tried.filter(({ left }) => left === NOTES).length;
    return [
      {
        what: 'Files of the extension’s storage deleted, cut, turned and overwritten, then the browser started',
        result:
          `${count(tried.length)} ways: in ${count(tried.length - bad.length)} the panel opens and the next note is ` +
          `kept; in ${count(whole)} the browser itself still had all ${NOTES} notes` +
          (bad.length > 0 ? ` (not: ${bad.map(({ name }) => name).join(', ')})` : ''),
        isSound: bad.length === 0,
      },
    ];
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
