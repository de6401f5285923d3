import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { Question, RankedQuestion } from '../coaching/question';
import type { NowView } from '../records/now-view';
import {
  describeSituation,
  joinLast,
  joinSeen,
  leaveOutUsed,
  listEdits,
  listPlanned,
  listSuggested,
} from './ask-order';
import { createDeck } from './question-deck';

/**
 * A question to show, with what was typed in its stops. A planned one is known by its record's id, and its move only
 * where the library tells.
 */
export type AskQuestion = Omit<RankedQuestion, 'move'> & {
  move?: Question['move'];
  stemId?: string;
  /** Its place among the planned questions, from 1. */
  planned?: number;
};

/** Why it is offered, and whether it is a favourite, is found out anew. */
export type RecalledQuestion = Omit<AskQuestion, 'reasons' | 'isFavourite'>;
/** A question shown, and what stands for the words that were selected in the page then. */
export type Shown<Q = AskQuestion> = { question: Q; selected: string };

export type AskPorts = {
  view: ReadonlySignal<NowView>;
  /** The questions that fit, best first; never none. */
  rank: (view: NowView) => Promise<readonly RankedQuestion[]>;
  /** The question that this surface showed last, if that was in the same situation. */
  recall: (situation: string) => Promise<Shown<RecalledQuestion> | undefined>;
  remember: (situation: string, shown: Shown) => void;
  /** Counts up when something else that the ranking rests on has changed: the library, a star, the page. */
  changes: ReadonlySignal<number>;
  /** Stands for the words selected in the page; empty when there are none, or they are not known yet. */
  selected: ReadonlySignal<string>;
};

export type AskModel = {
  question: ReadonlySignal<AskQuestion | undefined>;
  /** Resolves once there is a question to show. */
  ready: Promise<void>;
  turn: (step: 1 | -1) => Promise<void>;
  /** Types in a stop of the question in view. */
  type: (stop: number, typed: string) => void;
  stop: () => void;
};

/**
 * Turns through the questions for the current situation: first what is planned and not asked, then what fits.
 * What is planned, or else the question shown last, is there at once, before the library is, and what a coach has
 * seen is not exchanged under the coach's hand. The order holds still while the situation does, so that using a
 * question does not shuffle the ones around it; a new star or stem, or what the page is about, reorders only what has
 * not been seen yet. Words newly selected in the page are a new situation.
 */
export function createAsk(ports: AskPorts): AskModel {
  const deck = createDeck();
  const situation = computed(() => describeSituation(ports.view.value));
  let at: { situation: string; selected: string } | undefined;

  const remember = () => {
    const question = deck.question.peek();
    if (question && at) ports.remember(at.situation, { question, selected: at.selected });
  };
  const load = async (key: string) => {
    at = { situation: key, selected: ports.selected.peek() };
    const view = ports.view.peek();
    const ranking = ports.rank(view);
    const recalled = await ports.recall(key);
    if (key !== situation.peek()) return;
    const last = leaveOutUsed(recalled?.question, view);
    deck.edit(listEdits(last));
    const first = [...listPlanned(view), ...listSuggested(last)];
    at.selected ||= recalled?.selected ?? '';
    if (first.length > 0) deck.show(first, last?.id);
    const questions = await ranking;
    if (key !== situation.peek()) return;
    deck.show(joinLast(view, questions, last), last?.id);
    remember();
  };
  /** Ranks anew; with words newly selected also what is in view, which otherwise stays. */
  const rerank = async (key: string, selected: string) => {
    await loading;
    const isNews = selected !== '' && selected !== at?.selected;
    const view = ports.view.peek();
    const questions = await ports.rank(view);
    if (key !== situation.peek()) return;
    const seen = isNews ? [] : deck.listSeen();
    at = { situation: key, selected };
    deck.show(joinSeen(view, questions, seen), seen.at(-1)?.id);
    remember();
  };

  let loading: Promise<void> = Promise.resolve();
  const stop = effect(() => {
    const key = situation.value;
    const selected = ports.selected.value;
    const isChange = ports.changes.value >= 0 && at?.situation === key;
    loading = isChange ? rerank(key, selected) : load(key);
  });

  return {
    question: deck.question,
    ready: deck.ready,
    async turn(step) {
      await loading;
      deck.turn(step);
      remember();
    },
    type(stopped, typed) {
      deck.type(stopped, typed);
      remember();
    },
    stop,
  };
}
