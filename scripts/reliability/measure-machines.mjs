import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launchChromium } from '../chromium/launch-chromium.mjs';
import { attachToWorker, loadExtension } from '../chromium/load-extension.mjs';
import { startWithExtension } from '../chromium/start-with-extension.mjs';
import { openExtensionTab } from '../chromium/surfaces.mjs';
import { loadSource } from './load-source.mjs';

const WITHIN = 120_000;
const LOOK_EVERY = 1_000;
const count = (n) => n.toLocaleString('en-GB');

/** Runs in a page of the extension, as what the coach does there. */
const change = `async (id, puts) => {
  const answer = await chrome.runtime.sendMessage({ verb: 'change', payload: { id, puts } });
  if (!answer?.ok) throw new Error(answer?.reason ?? 'no answer');
}`;
const syncNow = `async () => {
  await chrome.runtime.sendMessage({ verb: 'sync', payload: { want: 'now' } });
  const { sync } = await chrome.storage.local.get('sync');
  return { isDone: sync?.pushedAt !== undefined && !sync.isPending, problem: sync?.problem };
}`;
/** Runs in a page of the extension: every record by kind and id, without its earlier versions, which stay on their machine. */
const readRecords = `async () => {
  const all = await chrome.storage.local.get(null);
  const pages = Object.keys(all).filter((key) => key.startsWith('page:'));
  const records = pages.flatMap((key) => all[key]).map(({ h, ...record }) => record);
  return Object.fromEntries(records.map((record) => [record.k + ':' + record.id, record]));
}`;

const putNote = (id, text) => ({
  kind: 'note',
  id,
  fields: { kind: 'observation', text, visibility: 'private', at: 1 },
});
const editNote = (id, text) => ({ kind: 'note', id, fields: { text } });

async function shareNotes() {
  const { SETTING_SYNC } = await loadSource('utils/records/ids.ts');
  return { kind: 'setting', id: SETTING_SYNC, fields: { syncNotes: true } };
}

async function waitUntil(holds, what) {
  const end = performance.now() + WITHIN;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
    await wait(LOOK_EVERY);
  }
}

const waitForPush = (tab) =>
  waitUntil(async () => (await tab.evaluate(syncNow)).isDone, 'for what is new to be sent');

const readArea = `() => chrome.storage.sync.get(null)`;

/** Waits until the browser has put all of its area for sync into the file, which it does some seconds later. */
const waitForFile = (tab, syncFile) =>
  waitUntil(async () => {
    const file = await readFile(syncFile, 'latin1').catch(() => '');
    const values = Object.values(await tab.evaluate(readArea));
    return values.every((value) => typeof value !== 'string' || file.includes(value));
  }, 'for the browser to write its file');

/** Waits until a machine has these texts. */
const waitForTexts = (tab, texts) =>
  waitUntil(
    async () => {
      await tab.evaluate(syncNow);
      const there = Object.values(await tab.evaluate(readRecords)).map(
        ({ f }) => f.text ?? f.alias,
      );
      return texts.every((text) => there.includes(text));
    },
    `for ${texts.join(', ')}`,
  );

/** A turn of one machine with the browser's own sync. */
async function takeTurn({ executable, folder }, { profile, syncFile }, act) {
  const browser = await launchChromium({ executable, profile, headless: true, syncFile });
  try {
    const id = await loadExtension(browser.pipe, folder);
    await (await attachToWorker(browser.pipe, id)).detach();
    await act(await openExtensionTab(browser.pipe, id, 'options.html'));
  } finally {
    await browser.close();
  }
}

/** Two profiles that sync as browsers do, through a file in the place of the vendor's server: in turns. */
async function measureRealSync(setting) {
  const folder = await mkdtemp(join(tmpdir(), 'good-question-'));
  const machine = (name) => ({ profile: join(folder, name), syncFile: join(folder, 'sync') });
  const [one, two] = [machine('one'), machine('two')];
  const partner = {
    kind: 'partner',
    id: 'partner-01',
    fields: { alias: 'Sam', active: true, createdAt: 1 },
  };
  let records;
  try {
    await takeTurn(setting, one, async (tab) => {
      const puts = [await shareNotes(), partner, putNote('note-one-01', 'written on the first')];
      await tab.evaluate(change, 'real-sync-01', puts);
      await waitForPush(tab);
      await waitForFile(tab, one.syncFile);
    });
    await takeTurn(setting, two, async (tab) => {
      await waitForTexts(tab, ['written on the first', 'Sam']);
      const puts = [
        editNote('note-one-01', 'changed on the second'),
        putNote('note-two-01', 'written on the second'),
      ];
      await tab.evaluate(change, 'real-sync-02', puts);
      await waitForPush(tab);
      await waitForFile(tab, two.syncFile);
      records = JSON.stringify(await tab.evaluate(readRecords));
    });
    let same = false;
    await takeTurn(setting, one, async (tab) => {
      await waitForTexts(tab, ['changed on the second', 'written on the second', 'Sam']);
      same = JSON.stringify(await tab.evaluate(readRecords)) === records;
    });
    const { length } = await readFile(one.syncFile);
    return {
      what: 'Two profiles of a real Chromium with its own sync, in turns, through a file in the place of the server',
      result:
        'What the first wrote was on the second, an edit and a note of the second on the first' +
        `${same ? ', and the records are the same on both' : ', but the records differ'} (${count(length)} bytes in the file)`,
      isSound: same,
    };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const writeArea = `(values) => chrome.storage.sync.set(values)`;

/** Stands in for the vendor's server between running browsers: what a key was last set to on one, it becomes on the others. */
async function relayOnce(tabs, known) {
  for (const from of tabs) {
    const news = Object.entries(await from.evaluate(readArea)).filter(
      ([key, value]) => known.get(key) !== JSON.stringify(value),
    );
    for (const [key, value] of news) known.set(key, JSON.stringify(value));
    if (news.length === 0) continue;
    for (const tab of tabs)
      if (tab !== from) await tab.evaluate(writeArea, Object.fromEntries(news));
  }
}

const listValues = ({ f, x = {} }) => [f.text, ...(x.text ?? []).map(([, value]) => value)];

function findLost(records, ids, round) {
  return ids.flatMap((id) => {
    const values = listValues(records[`note:${id}`] ?? { f: {} });
    return [0, 1].filter((machine) => !values.includes(nameText(id, round, machine)));
  });
}
const nameText = (id, round, machine) => `${id} in round ${round} on machine ${machine}`;

async function runConflicts(tabs, ids, rounds) {
  const known = new Map();
  const isSame = async () => {
    await relayOnce(tabs, known);
    const [a, b] = await Promise.all(
      tabs.map(async (tab) => {
        await tab.evaluate(syncNow);
        return JSON.stringify(await tab.evaluate(readRecords));
      }),
    );
    return a === b;
  };
  await waitUntil(isSame, 'for the first records to be on both');
  let lost = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const [machine, tab] of tabs.entries()) {
      const puts = ids.map((id) => editNote(id, nameText(id, round, machine)));
      await tab.evaluate(change, `conflict-${machine}-${round}`, puts);
      await waitForPush(tab);
    }
    await waitUntil(isSame, 'for the machines to agree');
    lost += findLost(await tabs[0].evaluate(readRecords), ids, round).length;
  }
  return lost;
}

/** Two running browsers that edit the same notes apart, again and again, with the last writer of a key winning in between. */
async function measureConflicts(setting, { rounds, notes }) {
  const arms = [];
  try {
    for (let i = 0; i < 2; i += 1) arms.push(await startWithExtension(setting));
    const tabs = [];
    for (const { pipe, id } of arms) tabs.push(await openExtensionTab(pipe, id, 'options.html'));
    // An area with something in it is believed at once; an empty one only after a minute.
    for (const tab of tabs) await tab.evaluate(writeArea, { 's:0': 'j1[]' });
    const ids = Array.from({ length: notes }, (_, n) => `note-${String(n).padStart(4, '0')}`);
    const puts = [await shareNotes(), ...ids.map((id) => putNote(id, `${id} before`))];
    await tabs[0].evaluate(change, 'conflict-start', puts);
    const lost = await runConflicts(tabs, ids, rounds);
    return {
      what: 'Two running browsers, joined live key by key, that edit the same notes apart before each hears of the other',
      result: `${count(rounds * notes)} conflicts: 0 diverged, ${count(lost)} of ${count(2 * rounds * notes)} edits lost`,
      isSound: lost === 0,
    };
  } finally {
    for (const arm of arms) await arm.close();
  }
}

/** Sync between real browsers. Not in turns when it is to be quick: an empty area is believed only after a minute. */
export async function measureMachines({ quick, setting }) {
  if (quick) return [await measureConflicts(setting, { rounds: 1, notes: 20 })];
  return [
    await measureRealSync(setting),
    await measureConflicts(setting, { rounds: 5, notes: 20 }),
  ];
}
