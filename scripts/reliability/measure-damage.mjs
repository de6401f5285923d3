import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../chromium/launch-chromium.mjs';
import { attachToWorker, loadExtension } from '../chromium/load-extension.mjs';
import { openExtensionTab } from '../chromium/surfaces.mjs';
import { listOtherWays, listRecordWays } from './damage-ways.mjs';

const NOTES = 250;
const count = (n) => n.toLocaleString('en-GB');

/** Runs in a page of the extension: keeps the notes of a range, and waits until the second copy has them. */
const seed = `async (from, to) => {
  const puts = Array.from({ length: to - from }, (_, i) => ({
    kind: 'note',
    id: 'kept-note-' + String(from + i).padStart(5, '0'),
    fields: { kind: 'observation', text: 'note ' + (from + i) + ' ' + 'x'.repeat(200), visibility: 'private', at: 1 },
  }));
  const payload = { id: 'seed-' + String(from).padStart(8, '0'), puts };
  const answer = await chrome.runtime.sendMessage({ verb: 'change', payload });
  if (!answer.ok) throw new Error(answer.reason);
  const settle = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const isCopied = async () => {
    const vault = await settle(indexedDB.open('vault', 1));
    const hasState = vault.objectStoreNames.contains('state');
    const state = hasState && (await settle(vault.transaction('state').objectStore('state').get('now')));
    vault.close();
    return !state?.isBehind && JSON.parse(state?.meta ?? '{}').done?.at(-1) === payload.id;
  };
  while (!(await isCopied())) await new Promise((go) => setTimeout(go, 200));
}`;

/**
 * Runs in the panel after the damage. Where notes are missing the panel must offer to bring them back, and its button
 * is pressed. Then a note is kept.
 */
const tryPanel = `async (wanted) => {
  const waitFor = async (find) => {
    const end = performance.now() + 8000;
    for (;;) {
      const found = await find();
      if (found || performance.now() > end) return found;
      await new Promise((go) => setTimeout(go, 20));
    }
  };
  const readNotes = async () => {
    const all = await chrome.storage.local.get(null);
    return Object.keys(all)
      .filter((key) => key.startsWith('page:note:') && Array.isArray(all[key]))
      .flatMap((key) => all[key]);
  };
  const countWhole = async () => {
    const notes = (await readNotes()).filter((note) => note?.f?.text?.startsWith('note '));
    const isWhole = ({ id, f }) => f.text === 'note ' + Number(id.slice(-5)) + ' ' + 'x'.repeat(200);
    return new Set(notes.filter(isWhole).map(({ id }) => id)).size;
  };
  const isShown = Boolean(await waitFor(() => document.querySelector('textarea')));
  const left = await countWhole();
  const findOffer = () => document.querySelector('.safety[data-kind=data] button');
  const offer = left < wanted ? await waitFor(findOffer) : null;
  const said = document.querySelector('.safety p')?.textContent ?? '';
  if (offer) {
    offer.click();
    await waitFor(async () => (await chrome.storage.local.get('safety')).safety?.state === 'restored');
  }
  const after = await countWhole();
  const fields = { kind: 'observation', text: 'after the damage', visibility: 'private', at: Date.now() };
  const payload = { id: 'save-after-01', puts: [{ kind: 'note', id: 'note-after-01', fields }] };
  const answer = await chrome.runtime.sendMessage({ verb: 'change', payload });
  const isSaved = answer?.ok === true && (await readNotes()).some(({ id }) => id === 'note-after-01');
  return { isShown, left, isOffered: Boolean(offer), said, after, isSaved };
}`;

async function start({ executable, folder }, profile) {
  const browser = await launchChromium({ executable, profile, headless: true });
  const id = await loadExtension(browser.pipe, folder);
  await (await attachToWorker(browser.pipe, id)).detach();
  return { ...browser, id };
}

/** In two sessions, so that the database has a table and a log of what came after it. */
async function createProfile(setting) {
  const profile = await mkdtemp(join(tmpdir(), 'good-question-'));
  const half = NOTES / 2;
  let id;
  for (const from of [0, half]) {
    const browser = await start(setting, profile);
    const tab = await openExtensionTab(browser.pipe, browser.id, 'options.html');
    await tab.evaluate(seed, from, from + half);
    await browser.close();
    id = browser.id;
  }
  return { profile, id };
}

async function tryWay(setting, profile, { name, damage }) {
  const copy = await mkdtemp(join(tmpdir(), 'good-question-'));
  try {
    await cp(profile, copy, { recursive: true });
    await damage(copy);
    const browser = await start(setting, copy);
    try {
      const panel = await openExtensionTab(browser.pipe, browser.id, 'sidepanel.html');
      return { name, ...(await panel.evaluate(tryPanel, NOTES)) };
    } finally {
      await browser.close();
    }
  } catch (error) {
    return { name, isShown: false, isSaved: false, left: 0, after: 0, said: error.message };
  } finally {
    await rm(copy, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function describe(what, tried) {
  const works = tried.filter(({ isShown, isSaved }) => isShown && isSaved);
  const harmed = tried.filter(({ left }) => left < NOTES);
  const offered = harmed.filter(({ isOffered }) => isOffered);
  const whole = tried.filter(({ after }) => after === NOTES);
  const bad = tried.filter((one) => !works.includes(one) || !whole.includes(one));
  for (const { name, left, after, said } of bad) {
    console.log(`  ${name}: ${left} left, ${after} in the end, ${said}`);
  }
  return {
    what,
    result:
      `${count(tried.length)} ways: in ${count(works.length)} the panel opens and the next note is kept. In ` +
      `${count(harmed.length)} the browser had lost notes: it is said and the copy offered in ${count(offered.length)}. ` +
      `All ${NOTES} notes are there in the end in ${count(whole.length)}` +
      (bad.length > 0 ? ` (not: ${bad.map(({ name }) => name).join(', ')})` : ''),
    isSound: bad.length === 0 && offered.length === harmed.length,
  };
}

/** Damages files of the profile, and starts a real Chromium on each. */
export async function measureDamage({ quick, setting }) {
  const { profile, id } = await createProfile(setting);
  const tryAll = async (ways) => {
    const tried = [];
    for (const way of quick ? ways.slice(0, 1) : ways)
      tried.push(await tryWay(setting, profile, way));
    return tried;
  };
  try {
    const records = await tryAll(await listRecordWays(profile, id));
    const others = quick ? [] : await tryAll(await listOtherWays(profile, id));
    return [
      describe('The files of the records deleted, cut, turned or overwritten', records),
      ...(quick
        ? []
        : [
            describe(
              'The files of the second copy, of the browser’s settings and of its workers deleted, cut, turned or overwritten',
              others,
            ),
          ]),
    ];
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
