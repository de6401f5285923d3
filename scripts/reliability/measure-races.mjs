import { setTimeout as wait } from 'node:timers/promises';
import { startWithExtension } from '../chromium/start-with-extension.mjs';
import { openExtensionTab, openPopup } from '../chromium/surfaces.mjs';

const SURFACES = ['popup.html', 'sidepanel.html', 'options.html'];
const count = (n) => n.toLocaleString('en-GB');

/** Runs in a surface: sends all of its edits without waiting for an answer to any; \`answers\` fills as they come. */
const editAtOnce = `({ surface, edits }) => {
  const send = (n) => {
    const id = 'edit-' + surface + '-' + String(n).padStart(5, '0');
    const at = Date.now();
    const puts = [
      { kind: 'note', id, fields: { kind: 'observation', text: id, visibility: 'private', at } },
      { kind: 'prompt', id: 'shared-record', fields: { text: id, phase: 'assess', at } },
    ];
    return chrome.runtime.sendMessage({ verb: 'change', payload: { id: 'change-' + id, puts } });
  };
  window.answers = [];
  const hear = (answer) => window.answers.push(answer?.ok === true);
  for (let n = 0; n < edits; n += 1) void send(n).then(hear, hear);
}`;
const countAnswers = `() => ({
  all: window.answers.length,
  acknowledged: window.answers.filter(Boolean).length,
})`;
const ANSWERS_WITHIN = 300_000;

/** Asks again and again, since a busy machine takes longer over thousands of edits than one call may last. */
async function waitForAnswers(tab, edits) {
  const end = performance.now() + ANSWERS_WITHIN;
  for (;;) {
    // A page that follows thousands of changes may not answer for half a minute.
    const { all, acknowledged } = await tab.evaluate(countAnswers).catch(() => ({ all: 0 }));
    if (all === edits || performance.now() > end) return acknowledged ?? 0;
    await wait(200);
  }
}

const readNotes = `async () => {
  const all = await chrome.storage.local.get(null);
  const keys = Object.keys(all).filter((key) => key.startsWith('page:note:'));
  return { ids: keys.flatMap((key) => all[key].map(({ id }) => id)), counted: all.meta.census.note.alive };
}`;

export async function measureEdits(setting, edits) {
  const arm = await startWithExtension(setting);
  try {
    const tabs = [];
    for (const name of SURFACES) tabs.push(await openExtensionTab(arm.pipe, arm.id, name));
    await Promise.all(tabs.map((tab, surface) => tab.evaluate(editAtOnce, { surface, edits })));
    const acknowledged = await Promise.all(tabs.map((tab) => waitForAnswers(tab, edits)));
    const { ids, counted } = await tabs[0].evaluate(readNotes);
    const said = acknowledged.reduce((sum, one) => sum + one, 0);
    const kept = new Set(ids).size;
    return {
      what: `Three surfaces with ${count(edits)} edits each, all at once`,
      result: `${count(said)} acknowledged, ${count(kept)} of ${count(3 * edits)} stored, ${count(counted)} counted`,
      isSound: said === 3 * edits && kept === said && ids.length === kept && counted === kept,
    };
  } finally {
    await arm.close();
  }
}

/** Runs in the popup: the last key and the closing, in one tick. */
const typeAndClose = `(text) => {
  const line = document.querySelector('.quick-note-text');
  line.value = text;
  line.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
  window.close();
}`;
const waitForLine = `async () => {
  while (!document.querySelector('.quick-note-text')) await new Promise((go) => setTimeout(go, 5));
}`;
const readDraft = `async () => (await chrome.storage.local.get('draft:popup:note'))['draft:popup:note']?.text`;

async function waitUntilGone(pipe, { targetId }) {
  for (;;) {
    const { targetInfos } = await pipe.send('Target.getTargets');
    if (!targetInfos.some((target) => target.targetId === targetId)) return;
  }
}

export async function measurePopups(setting, popups) {
  const arm = await startWithExtension(setting);
  try {
    const { pipe, id, page } = arm;
    const watcher = await openExtensionTab(pipe, id, 'options.html');
    await page.send('Page.bringToFront');
    let kept = 0;
    for (let n = 0; n < popups; n += 1) {
      const text = `the last words of popup ${n}`;
      const popup = await openPopup(pipe, id, page);
      await popup.evaluate(waitForLine);
      // The page may go before it answers.
      await popup.evaluate(typeAndClose, text).catch(() => undefined);
      await waitUntilGone(pipe, popup);
      if ((await watcher.evaluate(readDraft)) === text) kept += 1;
    }
    return {
      what: 'Popup closed in the tick of the last key',
      result: `${count(kept)} of ${count(popups)} drafts kept to the last letter`,
      isSound: kept === popups,
    };
  } finally {
    await arm.close();
  }
}

/** Many edits at once from three surfaces, and popups that close while they are typed in, in a real Chromium. */
export async function measureRaces({ quick, setting }) {
  return [
    await measureEdits(setting, quick ? 100 : 1000),
    await measurePopups(setting, quick ? 10 : 200),
  ];
}
