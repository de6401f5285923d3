import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launchChromium } from '../chromium/launch-chromium.mjs';
import { attachToWorker, loadExtension } from '../chromium/load-extension.mjs';
import { openExtensionTab } from '../chromium/surfaces.mjs';
import { attachToTarget } from '../chromium/target.mjs';
import { waitForCopy } from '../chromium/wait-for-copy.mjs';
import { listOtherWays, listRecordWays } from './damage-ways.mjs';

const NOTES = 250;
const COMES_UP_WITHIN = 10_000;
const count = (n) => n.toLocaleString('en-GB');

/** Runs in a page of the extension: keeps the notes of a range, and tells the id of the change. */
const seed = `async (from, to) => {
  const puts = Array.from({ length: to - from }, (_, i) => ({
    kind: 'note',
    id: 'kept-note-' + String(from + i).padStart(5, '0'),
    fields: { kind: 'observation', text: 'note ' + (from + i) + ' ' + 'x'.repeat(200), visibility: 'private', at: 1 },
  }));
  const payload = { id: 'seed-' + String(from).padStart(8, '0'), puts };
  const answer = await chrome.runtime.sendMessage({ verb: 'change', payload });
  if (!answer.ok) throw new Error(answer.reason);
  return payload.id;
}`;

/** What the two ways of trying use in a page. */
const TOOLS = `
  const waitFor = async (find) => {
    const end = performance.now() + 8000;
    for (;;) {
      const found = await find();
      if (found || performance.now() > end) return found;
      await new Promise((go) => setTimeout(go, 20));
    }
  };
  const countWhole = (notes) => {
    const isWhole = ({ id, f }) => f.text === 'note ' + Number(id.slice(-5)) + ' ' + 'x'.repeat(200);
    return new Set(notes.filter((note) => note?.id?.startsWith('kept-note-') && isWhole(note)).map(({ id }) => id)).size;
  };`;

/**
 * Runs in the panel after the damage. Where notes are missing the panel must offer to bring them back, and its button
 * is pressed. Then a note is kept.
 */
const tryPanel = `async (wanted) => {
  ${TOOLS}
  const readNotes = async () => {
    const all = await chrome.storage.local.get(null);
    return Object.keys(all)
      .filter((key) => key.startsWith('page:note:') && Array.isArray(all[key]))
      .flatMap((key) => all[key]);
  };
  const isShown = Boolean(await waitFor(() => document.querySelector('textarea')));
  const left = countWhole(await readNotes());
  const findOffer = () => document.querySelector('.safety[data-kind=data] button');
  const offer = left < wanted ? await waitFor(findOffer) : null;
  const said = document.querySelector('.safety p')?.textContent ?? '';
  if (offer) {
    offer.click();
    await waitFor(async () => (await chrome.storage.local.get('safety')).safety?.state === 'restored');
  }
  const after = countWhole(await readNotes());
  const fields = { kind: 'observation', text: 'after the damage', visibility: 'private', at: Date.now() };
  const payload = { id: 'save-after-01', puts: [{ kind: 'note', id: 'note-after-01', fields }] };
  const answer = await chrome.runtime.sendMessage({ verb: 'change', payload });
  const isSaved = answer?.ok === true && (await readNotes()).some(({ id }) => id === 'note-after-01');
  return { isShown, left, isOffered: Boolean(offer), said, after, isSaved };
}`;

/** Runs in the page that says that the browser cannot open its database: whether the copy is there as a file, and whole. */
const tryClosed = `async () => {
  ${TOOLS}
  const link = await waitFor(() => document.querySelector('a[download]'));
  const { records } = link ? await (await fetch(link.href)).json() : { records: [] };
  const said = document.querySelector('h1')?.textContent ?? '';
  return { isClosed: true, isShown: said !== '', isOffered: Boolean(link), said, left: 0, after: countWhole(records) };
}`;
const findPage = `() => (document.querySelector('textarea') ? 'panel' : document.querySelector('.closed') ? 'closed' : '')`;

/** Whatever comes up in the panel is tried. */
async function tryShown(page) {
  const end = performance.now() + COMES_UP_WITHIN;
  for (;;) {
    const shown = await page.evaluate(findPage).catch(() => '');
    if (shown === 'closed') return page.evaluate(tryClosed);
    if (shown === 'panel' || performance.now() > end) return page.evaluate(tryPanel, NOTES);
    await wait(20);
  }
}

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
    await waitForCopy(tab, await tab.evaluate(seed, from, from + half));
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
      const url = `chrome-extension://${browser.id}/sidepanel.html`;
      const { targetId } = await browser.pipe.send('Target.createTarget', { url });
      return { name, ...(await tryShown(await attachToTarget(browser.pipe, targetId))) };
    } finally {
      await browser.close();
    }
  } catch (error) {
    return { name, isShown: false, isSaved: false, left: 0, after: 0, said: error.message };
  } finally {
    await rm(copy, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const listNames = (list) => list.map(({ name }) => name).join(', ');

function describe(what, tried) {
  const closed = tried.filter(({ isClosed }) => isClosed);
  const harmed = tried.filter(({ left, isClosed }) => left < NOTES && !isClosed);
  const isRight = ({ isShown, isSaved, isClosed, after }) =>
    isShown && (isSaved || isClosed) && after === NOTES;
  const bad = tried.filter((one) => !isRight(one) || (one.left < NOTES && !one.isOffered));
  for (const { name, left, after, said } of bad) {
    console.log(`  ${name}: ${left} left, ${after} in the end, ${said}`);
  }
  return {
    what,
    result:
      `${count(tried.length)} ways. In ${count(tried.length - harmed.length - closed.length)} nothing is missing` +
      (harmed.length > 0
        ? `; in ${count(harmed.length)} the browser lost notes, which the panel says, and all ${NOTES} are there ` +
          'again once its button is pressed'
        : '') +
      (closed.length > 0
        ? `; in ${count(closed.length)} the browser cannot open its database any more (${listNames(closed)}), which ` +
          `the panel says, with the last copy as a file that has all ${NOTES}`
        : '') +
      (bad.length > 0 ? `. Not so: ${listNames(bad)}` : ''),
    isSound: bad.length === 0,
  };
}

/** The one after which nothing is left, and the one after which the browser does not open its database any more. */
const isTelling = ({ name }) => / deleted$/.test(name) && /records deleted|MANIFEST/.test(name);

/** Damages files of the profile, and starts a real Chromium on each. */
export async function measureDamage({ quick, setting }) {
  const { profile, id } = await createProfile(setting);
  const tryAll = async (what, ways) => {
    const tried = [];
    for (const way of ways) tried.push(await tryWay(setting, profile, way));
    return describe(what, tried);
  };
  try {
    const records = 'The files of the records deleted, cut, turned or overwritten';
    const ways = await listRecordWays(profile, id);
    if (quick) return [await tryAll(records, ways.filter(isTelling))];
    const others =
      'The files of the second copy, of the browser’s settings and of its workers deleted, cut, turned or overwritten';
    return [await tryAll(records, ways), await tryAll(others, await listOtherWays(profile, id))];
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
