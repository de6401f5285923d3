import { effect } from '@preact/signals';
import { render } from 'preact';
import css from '../../components/palette/palette.css?inline';
import type { PageContext } from '../../utils/coaching/situation';
import { ownWords } from '../../utils/i18n/own-words';
import { send } from '../../utils/messaging/send';
import {
  createPalette,
  type PaletteModel,
  type PaletteQuestion,
  type PaletteView,
} from '../../utils/models/palette';
import type { OpenPalette, PageAgent } from '../../utils/page/agent';
import { guard } from '../../utils/page/guard';
import { addHost, type Host } from '../../utils/page/host';
import { swallowKeyUp } from '../../utils/page/swallow-key-up';
import { watchNavigation } from '../../utils/page/watch-navigation';
import { createPlacement } from './placement';
import { PaletteSurface } from './PaletteSurface';
import { closeLeftovers } from './leftovers';
import { findTarget } from './target';
import { placeQuestion } from './place-question';

/** Opens the palette at the caret; see `OpenPalette`. */
export function openPalette(
  agent: PageAgent,
  ...[first, expected, farFrame]: Parameters<OpenPalette>
): ReturnType<OpenPalette> {
  if (agent.palette) {
    agent.palette.close();
    return undefined;
  }
  const page = describePage(agent);
  if (expected && !isSamePage(page, expected)) return page;
  const target = findTarget(document, agent.engine, farFrame ?? null);
  if (target.obstacle === 'unreachable-frame' && farFrame === undefined) return target.obstacle;
  const words = closeLeftovers(document, agent.engine);
  const host = addHost(document, css, target.element ?? undefined);
  const model = createPalette(first, {
    find: async (typed) => asView(await send('findQuestions', { words: typed, page })),
    switchNow: async (choice, typed) =>
      asView(await send('switchNow', { choice, words: typed, page })),
    favour: async (stemId, isFavourite) => (await send('favourStem', { stemId, isFavourite })).ok,
  });

  const ends: (() => void)[] = [target.watch()];
  const close = () => {
    delete agent.palette;
    for (const end of ends) end();
    render(null, host.root);
    host.remove();
    target.giveBack();
  };
  const palette = { close, refresh: () => void model.refresh() };
  const choose = (question: PaletteQuestion) => {
    // It may have closed, or have been chosen in already, while what was typed was being looked for.
    if (agent.palette === palette)
      void placeQuestion(agent, { target, host, close, question, page });
  };
  const chooseActive = async () => {
    const question = await model.choose();
    if (question) choose(question);
  };
  agent.palette = palette;
  ends.push(
    guard(window, host, {
      onKeyDown: (event) =>
        pressKey(event, { model, host, close, choose: () => void chooseActive() }),
      onInput: (field) => takeInput(model, field),
      onOutside: close,
    }),
    closeOnNavigation(close),
    effect(() => {
      ownWords.value = model.view.value.words;
    }),
  );
  draw(host.root, { model, target, onChoose: choose });
  ends.push(createPlacement(host.element, target));
  if (words !== '') void model.search(words);
  return undefined;
}

function asView(answer: PaletteView | { ok: false }): PaletteView | null {
  return 'questions' in answer ? answer : null;
}

/** Enough to know what the page is about. Also of an agent that an older copy of the extension left here. */
function describePage(agent: PageAgent): PageContext {
  const { title, quote } = agent.readSelection();
  return { title: title.slice(0, 500), selection: quote.slice(0, 500) };
}

const isSamePage = (one: PageContext, other: PageContext): boolean =>
  one.title === other.title && one.selection === other.selection;

/** The host's guard keeps what is typed from the page, and so from a field's own listeners too. */
function takeInput(model: PaletteModel, field: HTMLInputElement): void {
  const { stop } = field.dataset;
  if (stop === undefined) void model.search(field.value);
  else model.type(Number(stop), field.value);
}

type KeyContext = { model: PaletteModel; host: Host; close: () => void; choose: () => void };

function pressKey(event: KeyboardEvent, { model, host, close, choose }: KeyContext): void {
  if (event.isComposing) return;
  const at = host.root.activeElement;
  const inField = at?.tagName === 'INPUT';
  const inSearch = inField && !at.hasAttribute('data-stop');
  const actions: Record<string, (() => void) | undefined> = {
    Escape: close,
    Tab: () => moveFocus(host.root, event.shiftKey ? -1 : 1),
    ...(inSearch && { ArrowDown: () => model.move(1), ArrowUp: () => model.move(-1) }),
    ...(inSearch && { '?': model.explain }),
    ...(inField && { Enter: choose }),
  };
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  if (event.key === 'Escape' || event.key === 'Enter') swallowKeyUp(window, event.key);
  action();
}

type Drawn = Omit<Parameters<typeof PaletteSurface>[0], 'onDrawn'>;

function draw(root: ShadowRoot, drawn: Drawn): void {
  render(<PaletteSurface {...drawn} onDrawn={() => keepFocus(root)} />, root);
}

/** A row that goes takes the focus in its stops and star with it: the next key would be the page's. */
function keepFocus(root: ShadowRoot): void {
  if (!root.activeElement) root.querySelector('input')?.focus({ preventScroll: true });
}

/** Tab stays in the palette, as in any dialog. */
function moveFocus(root: ShadowRoot, step: number): void {
  const stops = [...root.querySelectorAll<HTMLElement>('input, select, button')];
  const index = stops.indexOf(root.activeElement as HTMLElement);
  const next = stops[(index + step + stops.length) % stops.length];
  next?.focus();
  // Typing replaces a default at once.
  if (next?.hasAttribute('data-stop')) (next as HTMLInputElement).select();
}

/** A page that moves on takes the caret with it, also when it moves on without loading. */
function closeOnNavigation(close: () => void): () => void {
  const controller = new AbortController();
  watchNavigation(close, controller.signal);
  return () => controller.abort();
}
