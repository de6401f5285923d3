import { setTimeout as wait } from 'node:timers/promises';
import { readCpu, subtractCpu } from '../bench/processes.mjs';
import { firstPaint } from '../bench/scenarios/first-paint.mjs';
import { summarise } from '../bench/statistics.mjs';
import { plantNotes } from '../chromium/plant-notes.mjs';
import { startWithExtension } from '../chromium/start-with-extension.mjs';
import { closePage, openExtensionTab } from '../chromium/surfaces.mjs';
import { waitForCopy } from '../chromium/wait-for-copy.mjs';

const MOST_TIMES = 1.5;
/** Two frames at 60 a second: more than that between two pictures is seen. */
const FRAMES_MS = 34;
const MOST_ELEMENTS = 400;
/** What was planted in seconds instead of years, the browser's database first has to sort into its files. */
const SETTLES_IN_MS = 30_000;
const PARTS = ['saves', 'paints', 'rows', 'cpu', 'rare', 'common'];
const SAVES_A_ROUND = 5;
const count = (n) => n.toLocaleString('en-GB');
const ms = (n) => `${n.toFixed(1)} ms`;
const getMedian = (values) => summarise(values).median;

/** Runs in a page of the extension: ms until the writer says that a note is stored, with nothing else under way. */
const saveNote = `async (n) => {
  await new Promise((go) => setTimeout(go, 200));
  const at = Date.now();
  const id = at.toString(36).padStart(9, '0') + String(n).padStart(8, '0');
  const fields = { kind: 'observation', text: 'x'.repeat(300), visibility: 'private', at };
  const payload = { id: 'save-' + id, puts: [{ kind: 'note', id, fields }] };
  const start = performance.now();
  const { ok } = await chrome.runtime.sendMessage({ verb: 'change', payload });
  if (!ok) throw new Error('The note was refused.');
  return performance.now() - start;
}`;

/** Runs in the panel before its own scripts: when its first rows came, in ms after its navigation began. */
const noteRows = `new MutationObserver((_, observer) => {
  if (!document.querySelector('.entry')) return;
  observer.disconnect();
  window.rowsAt = performance.now();
}).observe(document, { childList: true, subtree: true })`;
const readRows = `async () => {
  while (!window.rowsAt) await new Promise((go) => setTimeout(go, 5));
  return { rows: window.rowsAt, elements: document.querySelectorAll('*').length };
}`;

/** Runs in the panel: ms from the key until rows with the word are there and painted. */
const search = `async (word) => {
  const field = document.querySelector('input[type=search]');
  field.value = word;
  const start = performance.now();
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const isThere = () => {
    const rows = [...document.querySelectorAll('.entry-text')];
    return rows.length > 0 && rows.every((row) => row.textContent.toLowerCase().includes(word));
  };
  while (!isThere()) await new Promise((go) => setTimeout(go));
  return performance.now() - start;
}`;
const clearSearch = `async () => {
  const field = document.querySelector('input[type=search]');
  field.value = '';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((go) => setTimeout(go, 300));
}`;

const partner = { alias: 'Sam', active: true, createdAt: 1 };
const puts = [
  { kind: 'partner', id: 'partner-00', fields: partner },
  {
    kind: 'setting',
    id: 'setting-now',
    fields: { partnerId: 'partner-00', phase: 'assess', conversation: 'planning' },
  },
];
const sendChange = `async (payload) => chrome.runtime.sendMessage({ verb: 'change', payload })`;

async function startArm(setting, notes) {
  const arm = await startWithExtension(setting);
  // Where a coach saves; the settings would weigh all that is stored after each round.
  const tab = await openExtensionTab(arm.pipe, arm.id, 'popup.html');
  await plantNotes(tab, notes);
  const id = 'seed-00000001';
  await tab.evaluate(sendChange, { id, puts });
  // The first copy of everything is made once in an install's life.
  await waitForCopy(tab, id);
  const parts = Object.fromEntries(PARTS.map((part) => [part, []]));
  return { ...arm, ...parts, tab, notes, elements: 0 };
}

async function measurePanel({ pipe, pid, id }) {
  const before = await readCpu(pid);
  const panel = await openExtensionTab(pipe, id, 'sidepanel.html#kept', noteRows);
  const paints = await panel.evaluate(firstPaint);
  const { rows, elements } = await panel.evaluate(readRows);
  const { all: cpu } = subtractCpu(await readCpu(pid), before);
  const rare = await panel.evaluate(search, 'quokka');
  await panel.evaluate(clearSearch);
  const common = await panel.evaluate(search, 'evidence');
  await closePage(pipe, panel);
  return { paints, rows, cpu, elements, rare, common };
}

async function measureOnce(arm, round) {
  for (let n = 0; n < SAVES_A_ROUND; n += 1) {
    arm.saves.push(await arm.tab.evaluate(saveNote, round * 100 + n));
  }
  const { elements, ...measured } = await measurePanel(arm);
  for (const [part, value] of Object.entries(measured)) arm[part].push(value);
  arm.elements = Math.max(arm.elements, elements);
}

const describeArms = (what, few, many) =>
  `${what} over ${count(many.notes)} notes of 300 characters, against ${count(few.notes)}`;

function compareTimes(what, few, many, part) {
  const [small, large] = [getMedian(few[part]), getMedian(many[part])];
  return {
    what: `${describeArms(what, few, many)}: at most ${MOST_TIMES} times`,
    result: `${ms(large)} against ${ms(small)}, ${(large / small).toFixed(2)} ×`,
    isSound: large <= MOST_TIMES * small,
  };
}

function compareFrames(what, few, many, part) {
  const [small, large] = [getMedian(few[part]), getMedian(many[part])];
  return {
    what: `${describeArms(what, few, many)}: at most two frames more`,
    result: `${ms(large)} against ${ms(small)}`,
    isSound: large <= small + FRAMES_MS,
  };
}

function describeElements({ elements, notes }, few) {
  return {
    what: `Elements in the side panel over ${count(notes)} notes: at most ${MOST_ELEMENTS}`,
    result: `${elements} (${few.elements} over ${count(few.notes)})`,
    isSound: elements <= MOST_ELEMENTS,
  };
}

function describeAll([ten, few, some, many]) {
  const oldest = 'Searching a word of the oldest note alone, from the key to its row,';
  const newest = 'Searching a word of the newest notes, from the key to the rows,';
  return [
    compareFrames('Saving a note', ten, some, 'saves'),
    compareFrames('Opening the side panel, first rows', ten, some, 'rows'),
    compareFrames(newest, ten, some, 'common'),
    compareFrames(oldest, ten, some, 'rare'),
    compareTimes('Saving a note', few, many, 'saves'),
    compareTimes('Opening the side panel, first paint', few, many, 'paints'),
    compareTimes('Opening the side panel, first rows', few, many, 'rows'),
    compareTimes('Opening the side panel, CPU of all processes', few, many, 'cpu'),
    compareFrames(newest, few, many, 'common'),
    describeElements(many, ten),
    {
      what: `${oldest} among ${count(many.notes)} notes`,
      result: ms(getMedian(many.rare)),
      isSound: true,
    },
  ];
}

/** Saving, opening and searching over few and many notes, interleaved in one run of a real Chromium. */
export async function measureScale({ quick, setting }) {
  const sizes = quick ? [10, 500, 1_000, 2_000] : [10, 1_000, 10_000, 100_000];
  const arms = [];
  try {
    for (const size of sizes) arms.push(await startArm(setting, size));
    if (!quick) await wait(SETTLES_IN_MS);
    // The first round warms caches and does not count, except for a quick look, which has no other.
    for (let round = 0; round <= (quick ? 0 : 15); round += 1) {
      for (const arm of arms) await measureOnce(arm, round);
      if (round > 0 || quick) continue;
      for (const arm of arms) for (const part of PARTS) arm[part].length = 0;
    }
    return describeAll(arms);
  } finally {
    for (const arm of arms) await arm.close();
  }
}
