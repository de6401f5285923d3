import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Question, RankedQuestion } from '../coaching/question';
import type { NowView } from '../records/now-view';

export type AskPorts = {
  view: ReadonlySignal<NowView>;
  /** The questions that fit, best first; never none. */
  rank: (view: NowView) => Promise<readonly RankedQuestion[]>;
  /** The question that this surface showed last, if that was in the same situation. */
  recall: (situation: string) => Promise<Question | undefined>;
  remember: (situation: string, question: Question) => void;
};

export type AskModel = {
  question: ReadonlySignal<RankedQuestion | undefined>;
  /** Resolves once there is a question to show. */
  ready: Promise<void>;
  turn: (step: 1 | -1) => Promise<void>;
  stop: () => void;
};

/**
 * Turns through the questions for the current situation. The one shown last is there at once, before
 * the library is; the order holds still while the situation does, so that using a question does not
 * shuffle the ones around it.
 */
export function createAsk(ports: AskPorts): AskModel {
  const ranked = signal<readonly RankedQuestion[]>([]);
  const index = signal(0);
  const question = computed(() => ranked.value[index.value]);
  const situation = computed(() => {
    const { now, goal } = ports.view.value;
    return [now.partnerId, now.phase, now.conversation, goal].join(' ');
  });
  let setReady: () => void;
  const ready = new Promise<void>((resolve) => (setReady = resolve));

  const show = (questions: readonly RankedQuestion[], id: string | undefined) => {
    batch(() => {
      ranked.value = questions;
      index.value = Math.max(
        0,
        questions.findIndex((one) => one.id === id),
      );
    });
    setReady();
  };
  const load = async (key: string) => {
    const ranking = ports.rank(ports.view.peek());
    const recalled = await ports.recall(key);
    const isStale = () => key !== situation.peek();
    if (recalled && !isStale()) show([{ ...recalled, reasons: [] }], recalled.id);
    const questions = await ranking;
    if (isStale()) return;
    show(questions, recalled?.id);
    const shown = question.peek();
    if (shown) ports.remember(key, shown);
  };

  let loading: Promise<void> = Promise.resolve();
  const stop = effect(() => {
    loading = load(situation.value);
  });

  return {
    question,
    ready,
    async turn(step) {
      await loading;
      const { length } = ranked.peek();
      index.value = (index.peek() + step + length) % length;
      const shown = question.peek();
      if (shown) ports.remember(situation.peek(), shown);
    },
    stop,
  };
}
