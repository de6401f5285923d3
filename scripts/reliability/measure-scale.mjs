import { readCpu, subtractCpu } from '../bench/processes.mjs';
import { firstPaint } from '../bench/scenarios/first-paint.mjs';
import { summarise } from '../bench/statistics.mjs';
import { plantNotes } from '../chromium/plant-notes.mjs';
import { startWithExtension } from '../chromium/start-with-extension.mjs';
import { closePage, openExtensionTab } from '../chromium/surfaces.mjs';

const MOST_TIMES = 1.5;
const FRAMES_MS = 34;
const MOST_ELEMENTS = 400;
const PARTS = ['saves', 'paints', 'cpu', 'rare', 'common'];
const count = (n) => n.toLocaleString('en-GB');
const ms = (n) => `${n.toFixed(1)} ms`;
const getMedian = (values) => summarise(values).median;

/** Runs in a page of the extension: ms until the writer says that a note is stored. */
const saveNote = `async (n) => {
  const at = Date.now();
  const id = at.toString(36).padStart(9, '0') + String(n).padStart(8, '0');
  const fields = { kind: 'observation', text: 'x'.repeat(300), visibility: 'private', at };
  const payload = { id: 'save-' + id, puts: [{ kind: 'note', id, fields }] };
  const start = performance.now();
  const { ok } = await chrome.runtime.sendMessage({ verb: 'change', payload });
  if (!ok) throw new Error('The note was refused.');
  return performance.now() - start;
}`;

const waitForRows = `async () => {
  while (!document.querySelector('.entry')) await new Promise((go) => setTimeout(go, 5));
  return document.querySelectorAll('*').length;
}`;

/** Runs in the panel: ms from the key until rows with the word are there and painted. */
const search = `async (word) => {
  document.querySelector('#tab-kept')?.click();
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
  const tab = await openExtensionTab(arm.pipe, arm.id, 'options.html');
  await plantNotes(tab, notes);
  await tab.evaluate(sendChange, { id: 'seed-00000001', puts });
  return { ...arm, tab, notes, saves: [], paints: [], cpu: [], rare: [], common: [], elements: 0 };
}

async function measurePanel(arm) {
  const before = await readCpu(arm.pid);
  const panel = await openExtensionTab(arm.pipe, arm.id, 'sidepanel.html');
  const paint = await panel.evaluate(firstPaint);
  const elements = await panel.evaluate(waitForRows);
  const { all } = subtractCpu(await readCpu(arm.pid), before);
  const rare = await panel.evaluate(search, 'quokka');
  await panel.evaluate(clearSearch);
  const common = await panel.evaluate(search, 'evidence');
  await closePage(arm.pipe, panel);
  return { paint, all, elements, rare, common };
}

async function measureOnce(arm, round) {
  for (let n = 0; n < 5; n += 1) arm.saves.push(await arm.tab.evaluate(saveNote, round * 100 + n));
  const { paint, all, elements, rare, common } = await measurePanel(arm);
  arm.paints.push(paint);
  arm.cpu.push(all);
  arm.rare.push(rare);
  arm.common.push(common);
  arm.elements = Math.max(arm.elements, elements);
}

function compare(what, few, many, part) {
  const [small, large] = [getMedian(few[part]), getMedian(many[part])];
  return {
    what: `${what} over ${count(many.notes)} notes of 300 characters, against ${count(few.notes)}`,
    result: `${ms(large)} against ${ms(small)}, ${(large / small).toFixed(2)} ×`,
    isSound: large <= MOST_TIMES * small,
  };
}

function describeSearch(what, arm, part, isGoal) {
  const median = getMedian(arm[part]);
  return {
    what: `${what}, among ${count(arm.notes)} notes: from the key to the first rows`,
    result: ms(median),
    isSound: !isGoal || median <= FRAMES_MS,
  };
}

/** Saving, opening and searching over few and many notes, interleaved in one run of a real Chromium. */
export async function measureScale({ quick, setting }) {
  const sizes = quick ? [500, 2_000, 5_000] : [1_000, 10_000, 100_000];
  const arms = [];
  try {
    for (const size of sizes) arms.push(await startArm(setting, size));
    // The first round warms caches and does not count.
    for (let round = 0; round <= (quick ? 2 : 9); round += 1) {
      for (const arm of arms) await measureOnce(arm, round);
      if (round === 0) for (const arm of arms) for (const part of PARTS) arm[part].length = 0;
    }
    const [few, some, many] = arms;
    return [
      compare('Saving a note', few, many, 'saves'),
      compare('Opening the side panel, first paint', few, many, 'paints'),
      compare('Opening the side panel, CPU of all processes', few, many, 'cpu'),
      {
        what: `Elements in the side panel over ${count(many.notes)} notes`,
        result: `${many.elements} (${few.elements} over ${count(few.notes)})`,
        isSound: many.elements <= MOST_ELEMENTS,
      },
      describeSearch('Searching a word of the newest notes', some, 'common', true),
      describeSearch('Searching a word of the oldest note alone', some, 'rare', true),
      describeSearch('Searching a word of the oldest note alone', many, 'rare', false),
    ];
  } finally {
    for (const arm of arms) await arm.close();
  }
}
