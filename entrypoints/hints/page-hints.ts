import { browser } from 'wxt/browser';
import type { Located } from '../../utils/insertion/locate';
import type { HintRules } from '../../utils/messaging/protocol';
import { send } from '../../utils/messaging/send';
import type { PageAgent } from '../../utils/page/agent';
import { createTypingPause } from '../../utils/page/typing-pause';
import type { TypingWatch } from '../../utils/page/typing-watch';
import { createHintReader, type HintReader } from '../../utils/wording/hint-reader';
import type { Hint } from '../../utils/wording/pick-hint';
import { readWeights } from '../../utils/wording/read-sentence';
import { showHint, type ShownHint } from './show-hint';

export type PageHints = {
  /** Opens the hint that is shown, if there is one, and gives it the focus. */
  open: () => void;
  /** After the choices may have changed. */
  lookAgain: () => Promise<void>;
};

/** A hint and the editor in which it was found. */
export type Found = { editor: Located; hint: Hint };

/** How long the analyser may get ready at once, in ms. */
const SLICE = 3;
const OFF: HintRules = { isOn: false };

/** Reads the passage around the caret in the pauses of typing, and shows at most one mark. */
export function startPageHints(agent: PageAgent, watch: TypingWatch): PageHints {
  const reader = createHintReader();
  let rules = OFF;
  let shown: ShownHint | undefined;

  const hide = () => {
    shown?.remove();
    shown = undefined;
  };
  const readRules = async () => {
    rules = await askRules();
  };
  const show = async (first: Found) => {
    // The choices at this moment count, and the text after the answer has come.
    await readRules();
    const found = findHint(agent, reader, rules);
    if (found?.hint.sentence !== first.hint.sentence) return;
    hide();
    shown = showHint(agent, found, {
      site: rules.isOn ? rules.site : '',
      isAlive,
      isTyping: pause.isTyping,
      onGone: () => (shown = undefined),
      onKeep: () => reader.keep(found.hint.sentence),
    });
  };
  const look = async (isLongPause: boolean) => {
    if (!isAlive()) {
      hide();
      watch.stop();
      return;
    }
    // A pause that began before the card was opened may end after: the focus has left the field by then.
    if (shown?.isOpen()) return;
    const found = findHint(agent, reader, rules);
    if (found && shown?.isFor(found)) return;
    hide();
    if (!found) return;
    if (found.hint.isFinished || isLongPause) await show(found);
    else pause.goOn();
  };
  const pause = createTypingPause((isLong) => void look(isLong));
  watch.onTyped = pause.typed;
  // The analyser gets ready in idle moments, none of them so long that a key would wait for it.
  const getReady = () => {
    const end = performance.now() + SLICE;
    let isMore = true;
    while (isMore && performance.now() < end) isMore = readWeights();
    requestIdleCallback(isMore ? getReady : () => void look(false));
  };
  void readRules().then(() => requestIdleCallback(getReady));
  return {
    open: () => shown?.open(),
    async lookAgain() {
      await readRules();
      hide();
      await look(false);
    },
  };
}

function findHint(agent: PageAgent, reader: HintReader, rules: HintRules): Found | undefined {
  if (!rules.isOn) return undefined;
  const located = agent.engine.locateEditor(document);
  if (!located.ok) return undefined;
  const passage = agent.engine.readPassage(located.editor);
  const hint = passage && reader.read(passage.text, passage.caret, rules);
  return hint && { editor: located.editor, hint };
}

async function askRules(): Promise<HintRules> {
  const answer = await send('readHintRules', {});
  return 'isOn' in answer ? answer : OFF;
}

/** False once the extension was updated or removed: this copy is a leftover then. */
function isAlive(): boolean {
  return (browser.runtime as Partial<typeof browser.runtime> | undefined)?.id !== undefined;
}
