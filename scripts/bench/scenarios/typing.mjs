import { setTimeout as wait } from 'node:timers/promises';
import { navigate } from '../../chromium/target.mjs';
import { atMost, atMostTimes, either } from '../limits.mjs';
import { readCpu, subtractCpu } from '../processes.mjs';
import { summarise } from '../statistics.mjs';
import { listKeyTimes, listScriptSlices, recordTrace } from '../trace.mjs';

/** Longer than a pause after which a nudge looks. */
const SETTLE = 400;
const BETWEEN = 15;
const WORDS = 'you should listen to what they say about the strips and then wait ';

/** The first field, with the caret at its end. */
const focusEditor = `() => {
  const editor = document.querySelector('textarea, [contenteditable]');
  editor.focus();
  if (editor.value !== undefined) return;
  getSelection().selectAllChildren(editor);
  getSelection().collapseToEnd();
}`;

/** The full stop's key has no code of its letter: that one is the code of Delete. */
const PERIOD = 190;

async function pressLetter(page, letter) {
  const key = {
    key: letter,
    text: letter,
    windowsVirtualKeyCode: letter === '.' ? PERIOD : letter.toUpperCase().charCodeAt(0),
  };
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

async function type(page, count) {
  for (let i = 0; i < count; i++) {
    await pressLetter(page, WORDS[i % WORDS.length]);
    await wait(BETWEEN);
  }
  await wait(SETTLE);
}

/** The script of each key: what ran from its press to the next. */
function addUpByKey(events, slices) {
  const keys = listKeyTimes(events);
  return keys.map((from, i) =>
    slices
      .filter(({ start }) => start >= from && start < (keys[i + 1] ?? Infinity))
      .reduce((sum, { ms }) => sum + ms, 0),
  );
}

const findLongest = (slices) => Math.max(0, ...slices.map(({ ms }) => ms));

function findQuantile(values, share) {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
}

/** Longer than the pause after which hints read, and than what loads them needs. */
const READING = 900;
const LOADING = 2500;
const BURST = 30;
const TEXT = 'Three groups of four compared strips and Mina asked why. ';

const fillField = `(text) => {
  const field = document.querySelector('textarea');
  field.value = text;
  field.focus();
  field.setSelectionRange(text.length, text.length);
}`;

/** Keys in a field of `length` characters, with pauses in which hints read; the first sentence has loaded them. */
export function createTypingWithHints(length, url, { keys, isQuick }) {
  const where = `with hints, ${length.toLocaleString('en')} characters in the field`;
  return {
    name: `typing-hints-${length}`,
    mostRounds: isQuick ? 1 : 3,
    arms: ['reference', 'hints'],
    async measure({ pipe, page, id }) {
      await navigate(page, url);
      await page.evaluate(fillField, TEXT.repeat(Math.ceil(length / TEXT.length)).slice(0, length));
      const loading = await recordTrace(pipe, async () => {
        for (const letter of ['y', '.', ' ']) await pressLetter(page, letter);
        await wait(LOADING);
      });
      const events = await recordTrace(pipe, async () => {
        for (let done = 0; done < keys; done += BURST) {
          await type(page, Math.min(BURST, keys - done));
          await wait(READING);
        }
      });
      const slices = listScriptSlices(events, id);
      const perKey = addUpByKey(events, slices);
      return {
        median: summarise(perKey).median,
        p95: findQuantile(perKey, 0.95),
        longest: findLongest(slices),
        loading: findLongest(listScriptSlices(loading, id)),
      };
    },
    goals: [
      {
        ...{ goal: '7', title: `Script a key ${where}, p50 ms`, figure: 'median' },
        limit: either(atMostTimes(1.2, 'reference'), atMost(0.07)),
      },
      {
        ...{ goal: '7', title: `… p95 ms`, figure: 'p95' },
        limit: either(atMostTimes(1.2, 'reference'), atMost(0.12)),
      },
      { goal: '8', title: `… longest slice, pauses too, ms`, figure: 'longest' },
      { goal: '8', title: `… while they are loaded, ms`, figure: 'loading' },
    ],
  };
}

/** Keys in a page while nothing of the extension is shown. */
export function createTyping(name, url, { keys, isQuick }) {
  return {
    name: `typing-${name}`,
    // Each round is many keys.
    mostRounds: isQuick ? 1 : 3,
    arms: ['empty', 'reference', 'off', 'on'],
    async measure({ pipe, page, pid, id }) {
      await navigate(page, url);
      await page.evaluate(focusEditor);
      await type(page, 3);
      const before = await readCpu(pid);
      const events = await recordTrace(pipe, () => type(page, keys));
      const { extension } = subtractCpu(await readCpu(pid), before);
      const slices = listScriptSlices(events, id);
      const perKey = addUpByKey(events, slices);
      return {
        median: summarise(perKey).median,
        p95: findQuantile(perKey, 0.95),
        longest: findLongest(slices),
        extension: extension / keys,
      };
    },
    goals: [
      {
        ...{ goal: '7', title: `Script a key in ${name}, p50 ms`, figure: 'median' },
        limit: either(atMostTimes(1.2, 'reference'), atMost(0.07)),
      },
      {
        ...{ goal: '7', title: `… p95 ms`, figure: 'p95' },
        limit: either(atMostTimes(1.2, 'reference'), atMost(0.12)),
      },
      {
        goal: '8',
        title: `Longest slice while typing in ${name}, ms`,
        figure: 'longest',
        limit: atMost(1.5),
      },
      {
        ...{ goal: '9', title: `Extension process a key in ${name}, CPU ms`, figure: 'extension' },
        ...{ ratioTo: 'empty', limit: atMost(0.05) },
      },
    ],
  };
}
