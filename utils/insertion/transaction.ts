import { getTopDocument, isInPage } from './caret';
import type { EditorKind, Strategy } from './detect';
import { judgeEditability, type Refusal } from './editability';
import { judge, squeeze, type Finding } from './expectation';
import { locateEditor, type Located } from './locate';
import { endTypingRun } from './selection';
import { expectInsertion, readShownText } from './shown-text';
import { execBreaks, execLines, execText } from './strategies/commands';
import { composeInPage } from './strategies/compose';
import { updateEditContext } from './strategies/edit-context';
import { pasteInPage } from './strategies/page-paste';
import { pressKey } from './strategies/press-key';
import { watchTraces } from './watch-traces';

export type Transaction = {
  finding: Finding | 'field-gone' | Refusal;
  strategy: Strategy;
  claimed: boolean;
};

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
  const look = () => {
    const shown = isInPage(editor) ? editor : findSuccessor(editor);
    return shown ? judge(expectation, squeeze(readShownText(shown, kind))) : 'field-gone';
  };
  let last: Transaction = { finding: 'unchanged', strategy: 'page-paste', claimed: false };
  for (const strategy of kind.strategies) {
    const closed = findClosure(editor);
    if (closed) return { ...last, finding: closed };
    last = await attempt(editor, kind, { strategy, text, look });
    if (last.finding !== 'unchanged' || (strategy === 'page-paste' && last.claimed)) break;
  }
  return last;
}

type Attempt = { strategy: Strategy; text: string; look: Look };

async function attempt(
  editor: Located,
  kind: EditorKind,
  { strategy, text, look }: Attempt,
): Promise<Transaction> {
  const traces = watchTraces(editor);
  try {
    if (strategy.startsWith('exec')) endTypingRun(editor);
    const claimed = ATTEMPTS[strategy](editor, text);
    // TinyMCE stores an undo level only when a key that ends typing is released. Insert does, and no more.
    if (kind.endTyping) pressKey(editor, 'keyup', 'Insert', 45);
    const isIgnored = () =>
      Boolean(kind.tracesSoon) && !claimed && !traces.found() && traces.hadTime();
    const finding = await waitForRest(look, () => (isIgnored() ? 0 : APPEAR));
    const mayRevert = strategy === 'page-paste' ? 0 : kind.mayRevert;
    return { strategy, claimed, finding: await lookAgain(look, finding, mayRevert) };
  } finally {
    traces.end();
  }
}

/** Some editors draw the whole paragraph anew, and leave the focus in the new one. */
function findSuccessor(editor: Located): Located | undefined {
  if (!editor.doc.defaultView) return undefined;
  const located = locateEditor(getTopDocument(editor));
  return located.ok && located.editor.doc === editor.doc ? located.editor : undefined;
}

type Look = () => Finding | 'field-gone';

/** After a command the text can show for a moment in an editor that is about to take it back. */
async function lookAgain(
  look: Look,
  finding: ReturnType<Look>,
  mayRevert = LOOK,
): Promise<ReturnType<Look>> {
  if (finding === 'unchanged' || finding === 'field-gone' || mayRevert === 0) return finding;
  await delay(mayRevert);
  return look();
}

/** Looks until the text stands as expected, or has changed otherwise and come to rest, or patience is at an end. */
async function waitForRest(look: Look, getPatience: () => number): Promise<ReturnType<Look>> {
  let finding = look();
  for (
    let waited = 0, rested = 0;
    finding !== 'exact' && waited < getPatience() && rested < REST;
    waited += LOOK
  ) {
    await delay(LOOK);
    const now = look();
    rested = now === finding && now !== 'unchanged' ? rested + LOOK : 0;
    finding = now;
  }
  return finding;
}

/** Pages close and lock their editors while we wait, too. */
function findClosure(editor: Located): 'field-gone' | Refusal | undefined {
  if (!isInPage(editor)) return 'field-gone';
  const editability = judgeEditability(editor.element);
  return editability === 'rich-text' || editability === 'text-field' ? undefined : editability;
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
