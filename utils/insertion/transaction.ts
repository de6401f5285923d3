import { isInPage } from './caret';
import type { EditorKind, Strategy } from './detect';
import { judgeEditability } from './editability';
import { judge, squeeze, type Finding } from './expectation';
import type { Located } from './locate';
import { endTypingRun } from './selection';
import { expectInsertion, readShownText } from './shown-text';
import { execBreaks, execLines, execText } from './strategies/commands';
import { composeInPage } from './strategies/compose';
import { updateEditContext } from './strategies/edit-context';
import { pasteInPage } from './strategies/page-paste';
import { pressKey } from './strategies/press-key';

export type Transaction = { finding: Finding | 'gone'; strategy: Strategy; claimed: boolean };

const ATTEMPTS: Record<Strategy, (editor: Located, text: string) => boolean> = {
  'exec-text': execText,
  'exec-lines': execLines,
  'exec-breaks': execBreaks,
  'page-paste': pasteInPage,
  'edit-context': updateEditContext,
  compose: composeInPage,
};

/** Milliseconds: between looks; for a change to appear; for it to come to rest. */
const LOOK = 16;
const APPEAR = 400;
const REST = 120;

/**
 * Tries the strategies in order and stops at the first that did anything, or claims to have. A strategy follows
 * another only when that one was ignored and, after a wait, nothing has changed.
 */
export async function runStrategies(
  editor: Located,
  kind: EditorKind,
  text: string,
): Promise<Transaction> {
  const expectation = expectInsertion(editor, kind, text);
  const look = () => judge(expectation, squeeze(readShownText(editor, kind)));
  const last: Transaction = { finding: 'unchanged', strategy: 'page-paste', claimed: false };
  for (const strategy of kind.strategies) {
    if (!isStillOpen(editor)) return { ...last, finding: 'gone' };
    last.strategy = strategy;
    if (strategy.startsWith('exec')) endTypingRun(editor);
    last.claimed = ATTEMPTS[strategy](editor, text);
    // TinyMCE stores an undo level only when a key that ends typing is released. Insert does, and no more.
    if (kind.endTyping) pressKey(editor, 'keyup', 'Insert', 45);
    last.finding = await settle(editor, look, strategy === 'page-paste' ? 0 : kind.mayRevert);
    if (last.finding !== 'unchanged' || (strategy === 'page-paste' && last.claimed)) break;
  }
  return last;
}

/** After a command the text can show for a moment in an editor that is about to take it back. */
async function settle(
  editor: Located,
  look: () => Finding,
  mayRevert = LOOK,
): Promise<Transaction['finding']> {
  const finding = await waitForRest(editor, look);
  if (finding === 'unchanged' || finding === 'gone' || mayRevert === 0) return finding;
  await delay(mayRevert);
  return isInPage(editor) ? look() : 'gone';
}

/** Looks until the text stands as expected, or has changed otherwise and come to rest, or time is up. */
async function waitForRest(editor: Located, look: () => Finding): Promise<Transaction['finding']> {
  let finding = look();
  for (
    let waited = 0, rested = 0;
    finding !== 'exact' && waited < APPEAR && rested < REST;
    waited += LOOK
  ) {
    await delay(LOOK);
    if (!isInPage(editor)) return 'gone';
    const now = look();
    rested = now === finding && now !== 'unchanged' ? rested + LOOK : 0;
    finding = now;
  }
  return finding;
}

function isStillOpen(editor: Located): boolean {
  const editability = judgeEditability(editor.element);
  return isInPage(editor) && (editability === 'rich-text' || editability === 'text-field');
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
