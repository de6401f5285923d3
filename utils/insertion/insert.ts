import { getTopDocument, hasSelection, isFocused, restoreCaret, type Caret } from './caret';
import { collapseSelection } from './collapse-selection';
import type { EditorKind } from './detect';
import { judgeEditability } from './editability';
import { isOfGoneFrame } from './gone-frames';
import { identifyEditor } from './identify-editor';
import { findFocus, isInside } from './locate';
import { findObstacle, type FailureReason } from './obstacle';
import { shapeText } from './shape-text';
import { announceInput } from './strategies/announce-input';
import { runStrategies, type Transaction } from './transaction';

/**
 * `sure`: read back from the editor, once, at the caret, all else as it was. `likely`: the editor took it, but what
 * it shows is no proof. `failed`: nothing was inserted, or the editor took it and shows nothing; no second try.
 */
export type InsertOutcome =
  | { status: 'sure' | 'likely'; editor: string; strategy: string }
  | { status: 'failed'; reason: FailureReason; editor?: string };

export type InsertOptions = {
  /** Replace what is selected; without it, the text goes after the selection. */
  replaceSelection?: boolean;
  /** Our own surface, when it was opened after the editor was located. */
  ownHost?: Element;
};

const SETTLE = 50;

// Two bundles with this module can live in one page, so the lock is where both find it.
const LOCK = Symbol.for('good-question.inserting');
type Lockable = Document & { [LOCK]?: boolean };

/**
 * Puts the text at the caret exactly once, as one transaction. Takes the focus back only from our own surface;
 * one insertion at a time in a document. Never rejects because of what the page does.
 */
export async function insertText(
  caret: Caret,
  text: string,
  options: InsertOptions = {},
): Promise<InsertOutcome> {
  try {
    return await insertAlone(caret, text, options);
  } catch (error) {
    if (isOfGoneFrame(error)) return { status: 'failed', reason: 'field-gone' };
    throw error;
  }
}

async function insertAlone(
  caret: Caret,
  text: string,
  options: InsertOptions,
): Promise<InsertOutcome> {
  const doc: Lockable = caret.editor.doc;
  if (doc[LOCK]) return { status: 'failed', reason: 'busy' };
  doc[LOCK] = true;
  try {
    return await transact(caret, text, options);
  } finally {
    doc[LOCK] = false;
  }
}

async function transact(
  caret: Caret,
  text: string,
  options: InsertOptions,
): Promise<InsertOutcome> {
  const { editor } = caret;
  const shaped = shapeText(text, editor.element.localName === 'input');
  const kind = identifyEditor(editor, shaped.includes('\n'));
  const fail = (reason: FailureReason): InsertOutcome => ({
    status: 'failed',
    reason,
    editor: kind.name,
  });
  const replace = options.replaceSelection ?? false;

  const obstacle = findObstacle(caret, shaped, replace) ?? (await takeCaret(caret, kind, options));
  if (obstacle) return fail(obstacle);
  const transaction = await runStrategies(editor, kind, shaped);
  return toOutcome(transaction, kind);
}

/** Puts focus and caret where they were saved; answers what is in the way. */
async function takeCaret(
  caret: Caret,
  kind: EditorKind,
  options: InsertOptions,
): Promise<FailureReason | undefined> {
  if (!isFocused(caret)) {
    if (!isFocusOurs(caret, options.ownHost)) return 'refused';
    if (restoreCaret(caret) === 'field-gone') return 'field-gone';
  }
  const collapsing = hasSelection(caret) && !options.replaceSelection;
  if (collapsing && !(await collapseSelection(caret, kind))) return 'refused';
  await letLearn(caret, kind);
  return undefined;
}

/** Editors with a model learn of the caret from an event, late, even when the coach has moved it. */
async function letLearn({ editor }: Caret, kind: EditorKind): Promise<void> {
  const settle = kind.settle ?? (kind.strategies[0] === 'page-paste' ? SETTLE : 0);
  if (settle > 0) await new Promise((resolve) => setTimeout(resolve, settle));
  if (kind.learnsFromInput) announceInput(editor);
}

/** True when nobody else has the focus: it is on our surface, or fell to the page's body when that closed. */
function isFocusOurs({ editor }: Caret, ownHost = editor.ownHost): boolean {
  const { element, doc } = findFocus(getTopDocument(editor));
  if (!element) return true;
  const isPage = element === doc.body || element === doc.documentElement;
  if (isPage && judgeEditability(element) === 'no-field') return true;
  return ownHost !== undefined && isInside(element, ownHost);
}

function toOutcome({ finding, strategy, claimed }: Transaction, kind: EditorKind): InsertOutcome {
  if (finding === 'exact') return { status: 'sure', editor: kind.name, strategy };
  const unread = finding === 'unchanged' && claimed && kind.unreadable;
  if (finding === 'present' || finding === 'unclear' || unread) {
    return { status: 'likely', editor: kind.name, strategy };
  }
  const reason = finding === 'unchanged' ? 'refused' : finding;
  return { status: 'failed', reason, editor: kind.name };
}
