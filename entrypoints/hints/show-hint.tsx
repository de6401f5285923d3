import { render } from 'preact';
import css from '../../components/wording/hint-mark.css?inline';
import { describeHint } from '../../utils/i18n/hint-text';
import { offerFor, type Offer } from '../../utils/models/hint-desk';
import type { PageAgent } from '../../utils/page/agent';
import { guard } from '../../utils/page/guard';
import { addHost, markAsHint } from '../../utils/page/host';
import { swallowKeyUp } from '../../utils/page/swallow-key-up';
import type { Mute } from '../../utils/wording/mutes';
import { applyReframe } from './apply-reframe';
import { findLines } from './find-part';
import { followField } from './follow-field';
import { listStems, muteInPage } from './hint-requests';
import { HintSurface } from './HintSurface';
import type { Found } from './page-hints';

export type ShownHint = {
  isFor: (found: Found) => boolean;
  /** Whether the coach is reading its card. */
  isOpen: () => boolean;
  open: () => void;
  remove: () => void;
};

type Context = {
  site: string;
  isAlive: () => boolean;
  isTyping: () => boolean;
  onGone: () => void;
  onKeep: () => void;
};

/** Shows the mark beside the field; the card opens when the coach asks for it. Gone with the sentence. */
export function showHint(agent: PageAgent, found: Found, context: Context): ShownHint {
  const { editor, hint } = found;
  const field = editor.frames[0] ?? editor.element;
  const host = markAsHint(addHost(document, css, field));
  const caret = agent.engine.saveCaret(editor);
  const state = { isOpen: false, offer: null as Offer | null, said: '' };

  const draw = (changed: Partial<typeof state> = {}) => {
    Object.assign(state, changed);
    render(<HintSurface {...state} {...actions} hint={hint} site={context.site} />, host.root);
    follow.place();
  };
  const giveBack = () => {
    // Only from our own card: where the coach has gone on to is theirs.
    if (document.activeElement === host.element) agent.engine.restoreCaret(caret);
  };
  const leave = () => {
    giveBack();
    follow.end();
    endGuard();
    render(null, host.root);
    host.element.remove();
    context.onGone();
  };
  const leaveAnd = (act: () => unknown) => {
    leave();
    act();
  };
  const fold = () => {
    if (!state.isOpen) return;
    giveBack();
    draw({ isOpen: false });
  };
  const open = async () => {
    draw({ isOpen: true });
    draw({ offer: await offerFor(hint, listStems) });
    host.root.querySelector('button')?.focus({ preventScroll: true });
  };
  const actions = {
    onOpen: () => void open(),
    onChoose: (question: string) => leaveAnd(() => applyReframe(agent, found, question)),
    onKeep: () => leaveAnd(context.onKeep),
    onMute: (mute: Mute) => leaveAnd(() => muteInPage(agent, mute)),
  };
  const isGone = () => !context.isAlive() || !isStillThere(agent, found, host.element);
  const view = editor.doc.defaultView;
  const lines = () => findLines(agent, found);
  const follow = followField({ host, field, view, lines, ...context, isGone, leave });
  const endGuard = guard(window, host, {
    onKeyDown: (event) => pressKey(event, fold),
    onInput: () => undefined,
    onOutside: fold,
  });
  draw();
  // A live region speaks when it changes, not when it arrives.
  requestAnimationFrame(() => host.element.isConnected && draw({ said: describeHint(hint) }));
  return {
    isFor: (other) => host.element.isConnected && isSame(found, other),
    isOpen: () => host.element.isConnected && state.isOpen,
    open: actions.onOpen,
    remove: leave,
  };
}

const isSame = (one: Found, other: Found): boolean =>
  one.editor.element === other.editor.element && one.hint.sentence === other.hint.sentence;

function pressKey(event: KeyboardEvent, fold: () => void): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  swallowKeyUp(window, 'Escape');
  fold();
}

/** The sentence stands in its editor, which is in the page and has the focus, or our card has it. */
function isStillThere({ engine }: PageAgent, { editor, hint }: Found, host: Element): boolean {
  const { element } = editor;
  if (!host.isConnected || !engine.isInPage(editor)) return false;
  const focused = engine.findFocus(document).element;
  if (focused !== element && document.activeElement !== host) return false;
  const text = (element as Partial<HTMLTextAreaElement>).value ?? element.textContent;
  return text.includes(hint.sentence);
}
