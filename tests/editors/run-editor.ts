import { setTimeout as delay } from 'node:timers/promises';
import type { InsertOutcome } from '../../utils/insertion/insert';
import { callBridge, type BridgeVerb } from '../support/insertion/call-bridge';
import type { BrowserName, Driver } from './drivers';
import type { EditorRow } from './matrix';

const ONE_LINE = 'What do you notice?';
const MANY_LINES = 'What do you notice?\nWhat else?';

/** What is done with every editor: the surface that inserts, and what it inserts. */
export const CASES = [
  'palette, one line',
  'palette, many lines',
  'popup, one line',
  'popup, many lines',
] as const;
export type Case = (typeof CASES)[number];

/** People press keys this far apart at the fastest; editors that follow the caret late need it. */
const KEY_GAP = 40;
const SETTLED = 100;
/** How long nothing in the page may change before it counts as at rest, and how long to wait for that. */
const REST = { quiet: 200, most: 3000 };
const MOST_UNDOS = 4;

export type Round = {
  status: InsertOutcome['status'];
  /** How it went in, or why it did not. */
  by: string;
  /** What the editor's model holds after the insertion and one more typed character. */
  text: string;
  /** How often Ctrl+Z had to be pressed until the model was as before; 0 when that did not help. */
  undos: number;
};
export type EditorResult = Record<Case, Round>;

/** What must come of a row, as far as the engine is concerned. */
export function expectRow(row: EditorRow, browser: BrowserName): EditorResult {
  const before = textBefore(row);
  return forEachCase((one) => {
    if (row.copies === browser && one.startsWith('popup')) {
      // The next typed character replaces the selection, as it would have without us.
      return { status: 'failed', by: '', undos: 1, text: before.replace('Hello', 'He!') };
    }
    const text = row.singleLine ? getText(one).replace('\n', ' ') : getText(one);
    return { status: 'sure', by: '', undos: 1, text: before.replace('Hello', `Hello${text}!`) };
  });
}

function forEachCase(make: (one: Case) => Round): EditorResult {
  return Object.fromEntries(CASES.map((one) => [one, make(one)])) as EditorResult;
}

function getText(one: Case): string {
  return one.endsWith('many lines') ? MANY_LINES : ONE_LINE;
}

/**
 * Inserts one line and several, as the palette does and, after a selection, as the popup does, each into a fresh page
 * with the caret after the first word: counts the undos back, inserts again, and types one more character.
 */
export async function runEditor(
  driver: Driver,
  row: EditorRow,
  url: string,
): Promise<EditorResult> {
  const fromPalette = async (text: string) => {
    await call(driver, 'open');
    await press(driver, 'q');
    return call(driver, 'choose', text);
  };
  // The popup finds the last letters of the word selected: they stay, and the text comes after them.
  const fromPopup = async (text: string) => {
    for (let step = 0; step < 3; step += 1) await press(driver, 'Shift+ArrowLeft');
    return call(driver, 'insert', text);
  };
  const rounds: Partial<EditorResult> = {};
  for (const one of CASES) {
    const insert = one.startsWith('palette') ? fromPalette : fromPopup;
    rounds[one] = await runRound(driver, row, url, () => insert(getText(one)));
  }
  return rounds as EditorResult;
}

async function runRound(
  driver: Driver,
  row: EditorRow,
  url: string,
  insert: () => Promise<InsertOutcome>,
): Promise<Round> {
  const { stores = 0 } = row;
  await openEditor(driver, url);
  await delay(stores);
  const first = await insert();
  await delay(stores);
  const undos = await countUndos(driver, textBefore(row));
  // On the same page when the undo was clean: an editor out of step with its screen shows it now.
  if (undos === 1) await moveAfterHello(driver);
  else await openEditor(driver, url);
  const second = await insert();
  await press(driver, '!');
  const worse = first.status === 'sure' ? second : first;
  const by = worse.status === 'failed' ? worse.reason : worse.strategy;
  return { status: worse.status, by, undos, text: await readModel(driver) };
}

function textBefore({ singleLine }: EditorRow): string {
  return singleLine ? 'Hello world' : 'Hello world\nSecond';
}

async function openEditor(driver: Driver, url: string): Promise<void> {
  await driver.visit(url);
  await driver.run(waitUntilReady, undefined);
  await driver.run(waitUntilAtRest, REST);
  await moveAfterHello(driver);
}

/** By real keys, again if need be: an editor that splits its text nodes by a timer may swallow an arrow key. */
async function moveAfterHello(driver: Driver): Promise<void> {
  await driver.run(focusEditor, undefined);
  await delay(SETTLED);
  for (let tries = 0; tries < 5; tries += 1) {
    await press(driver, 'Control+Home');
    for (let step = 0; step < 5; step += 1) await press(driver, 'ArrowRight');
    if (await driver.run(isAfterHello, undefined)) return;
  }
}

async function countUndos(driver: Driver, before: string): Promise<number> {
  for (let undos = 1; undos <= MOST_UNDOS; undos += 1) {
    await press(driver, 'Control+z');
    await delay(KEY_GAP);
    if ((await readModel(driver)) === before) return undos;
  }
  return 0;
}

async function press(driver: Driver, keys: string): Promise<void> {
  await driver.press(keys);
  await delay(KEY_GAP);
}

async function call(driver: Driver, verb: BridgeVerb, text = ''): Promise<InsertOutcome> {
  return (await driver.run(callBridge, { verb, text })) as InsertOutcome;
}

/** The model's text, without what editors add for the screen. */
async function readModel(driver: Driver): Promise<string> {
  const text = await driver.run(async () => {
    const { getModel } = window as unknown as { getModel: () => string | Promise<string> };
    return getModel();
  }, undefined);
  return text
    .replaceAll('\u00A0', ' ')
    .replace(/[\u200B\uFEFF]/g, '')
    .trim();
}

async function waitUntilReady(): Promise<void> {
  for (let waited = 0; !(window as { ready?: boolean }).ready; waited += 20) {
    if (waited > 15_000) throw new Error('The editor did not come up.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until no text has come or gone for a while; a blinking caret is not text. */
function waitUntilAtRest({ quiet, most }: typeof REST): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(end, quiet);
    const limit = setTimeout(end, most);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, quiet);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    function end() {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      resolve();
    }
  });
}

/** Pages whose editor keeps the caret where it is put need not tell. */
function isAfterHello(): boolean {
  const { textBeforeCaret } = window as { textBeforeCaret?: () => string };
  return textBeforeCaret === undefined || textBeforeCaret() === 'Hello';
}

function focusEditor(): void {
  (window as unknown as { focusEditor: () => void }).focusEditor();
}
