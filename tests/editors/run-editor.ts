import { setTimeout as delay } from 'node:timers/promises';
import type { InsertOutcome } from '../../utils/insertion/insert';
import { callBridge, type BridgeVerb } from '../support/insertion/call-bridge';
import type { Driver } from './drivers';
import type { EditorRow } from './matrix';

const ONE_LINE = 'What do you notice?';
const MANY_LINES = 'What do you notice?\nWhat else?';

/** People press keys this far apart at the fastest; editors that follow the caret late need it. */
const KEY_GAP = 40;
const SETTLED = 100;
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
export type EditorResult = { oneLine: Round; manyLines: Round };

/** What must come of a row, as far as the engine is concerned. */
export function expectRow(row: EditorRow): EditorResult {
  const before = textBefore(row);
  const many = row.singleLine ? MANY_LINES.replace('\n', ' ') : MANY_LINES;
  const round = { status: 'sure' as const, by: '', undos: 1 };
  return {
    oneLine: { ...round, text: before.replace('Hello', `Hello${ONE_LINE}!`) },
    manyLines: { ...round, text: before.replace('Hello', `Hello${many}!`) },
  };
}

/**
 * Inserts one line as the palette does and several, after a selection, as the popup does, each into a fresh page with
 * the caret after the first word: counts the undos back, inserts again, and types one more character.
 */
export async function runEditor(
  driver: Driver,
  row: EditorRow,
  url: string,
): Promise<EditorResult> {
  const fromPalette = async () => {
    await call(driver, 'open');
    await press(driver, 'q');
    return call(driver, 'choose', ONE_LINE);
  };
  // The popup finds the last letters of the word selected: they stay, and the text comes after them.
  const fromPopup = async () => {
    for (let step = 0; step < 3; step += 1) await press(driver, 'Shift+ArrowLeft');
    return call(driver, 'insert', MANY_LINES);
  };
  return {
    oneLine: await runRound(driver, row, url, fromPalette),
    manyLines: await runRound(driver, row, url, fromPopup),
  };
}

async function runRound(
  driver: Driver,
  row: EditorRow,
  url: string,
  insert: () => Promise<InsertOutcome>,
): Promise<Round> {
  await openEditor(driver, url);
  const first = await insert();
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
  await delay(SETTLED);
  await moveAfterHello(driver);
}

async function moveAfterHello(driver: Driver): Promise<void> {
  await driver.run(focusEditor, undefined);
  await delay(SETTLED);
  await press(driver, 'Control+Home');
  for (let step = 0; step < 5; step += 1) await press(driver, 'ArrowRight');
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

function focusEditor(): void {
  (window as unknown as { focusEditor: () => void }).focusEditor();
}
