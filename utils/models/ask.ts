import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Question, RankedQuestion } from '../coaching/question';
import { listUnasked } from '../records/meeting-plan';
import type { NowView } from '../records/now-view';

/** A question to show. A planned one is known by its record's id, and its move only where the library tells. */
export type AskQuestion = Omit<RankedQuestion, 'move'> & {
  move?: Question['move'];
  stemId?: string;
  /** Its place among the planned questions, from 1. */
  planned?: number;
};

/** Why it is offered is found out anew. */
export type RecalledQuestion = Omit<AskQuestion, 'reasons'>;

export type AskPorts = {
  view: ReadonlySignal<NowView>;
  /** The questions that fit, best first; never none. */
  rank: (view: NowView) => Promise<readonly RankedQuestion[]>;
  /** The question that this surface showed last, if that was in the same situation. */
  recall: (situation: string) => Promise<RecalledQuestion | undefined>;
  remember: (situation: string, question: AskQuestion) => void;
};

export type AskModel = {
  question: ReadonlySignal<AskQuestion | undefined>;
  /** Resolves once there is a question to show. */
  ready: Promise<void>;
  turn: (step: 1 | -1) => Promise<void>;
  stop: () => void;
};

function describeSituation({ now, goal, plan }: NowView): string {
  const meeting = plan && [
    plan.meetingId,
    plan.stance,
    plan.questions.map(({ id, askedAt }) => (askedAt === undefined ? id : '')),
  ];
  return [now.partnerId, now.phase, now.conversation, goal, meeting].join(' ');
}

/** What is left of the plan, in its order. */
function listPlanned({ plan }: NowView): AskQuestion[] {
  const places = new Map(plan?.questions.map(({ id }, index) => [id, index + 1]));
  return listUnasked(plan).map(({ id, text, stemId }) => ({
    ...{ id, text, reasons: [], planned: places.get(id) ?? 1 },
    ...(stemId !== undefined && { stemId }),
  }));
}

function listSuggested(recalled: RecalledQuestion | undefined): AskQuestion[] {
  return recalled && recalled.planned === undefined ? [{ ...recalled, reasons: [] }] : [];
}

/** What was shown last; nothing if it has been used or planned then, for another comes next. */
function leaveOutUsed(
  recalled: RecalledQuestion | undefined,
  { recentStemIds, plan }: NowView,
): RecalledQuestion | undefined {
  if (!recalled || recalled.planned !== undefined) return recalled;
  const isPlanned = plan?.questions.some(({ stemId }) => stemId === recalled.id);
  return isPlanned || recentStemIds[0] === recalled.id ? undefined : recalled;
}

/** A planned question's move, where its stem is among those that fit. */
function addMoves(planned: readonly AskQuestion[], questions: readonly RankedQuestion[]) {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return planned.map((question): AskQuestion => {
    const stem = byId.get(question.stemId ?? '');
    if (!stem) return question;
    return { ...question, move: stem.move, ...(stem.purpose && { purpose: stem.purpose }) };
  });
}

/** What is planned, or was asked in this meeting, is not suggested too while there is something else. */
function leaveOutPlanned(questions: readonly RankedQuestion[], { plan }: NowView) {
  const stems = new Set(plan?.questions.map(({ stemId }) => stemId));
  const others = questions.filter(({ id }) => !stems.has(id));
  return others.length > 0 ? others : questions;
}

/**
 * Turns through the questions for the current situation: first what is planned and not asked, then what fits.
 * What is planned, or else the question shown last, is there at once, before the library is, and what a coach has
 * seen is not exchanged under the coach's hand. The order holds still while the situation does, so that using a
 * question does not shuffle the ones around it.
 */
export function createAsk(ports: AskPorts): AskModel {
  const shown = signal<readonly AskQuestion[]>([]);
  const index = signal(0);
  const question = computed(() => shown.value[index.value]);
  const situation = computed(() => describeSituation(ports.view.value));
  let setReady: () => void;
  const ready = new Promise<void>((resolve) => (setReady = resolve));

  const show = (questions: readonly AskQuestion[], id: string | undefined) => {
    batch(() => {
      shown.value = questions;
      index.value = Math.max(
        0,
        questions.findIndex((one) => one.id === id),
      );
    });
    setReady();
  };
  const load = async (key: string) => {
    const view = ports.view.peek();
    const planned = listPlanned(view);
    const ranking = ports.rank(view);
    const recalled = leaveOutUsed(await ports.recall(key), view);
    const suggested = listSuggested(recalled);
    const isStale = () => key !== situation.peek();
    const first = [...planned, ...suggested];
    if (first.length > 0 && !isStale()) show(first, recalled?.id);
    const questions = await ranking;
    if (isStale()) return;
    const others = leaveOutPlanned(questions, view);
    const outranked = suggested.filter(({ id }) => !others.some((other) => other.id === id));
    show([...addMoves(planned, questions), ...outranked, ...others], recalled?.id);
    const current = question.peek();
    if (current) ports.remember(key, current);
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
      const { length } = shown.peek();
      index.value = (index.peek() + step + length) % length;
      const current = question.peek();
      if (current) ports.remember(situation.peek(), current);
    },
    stop,
  };
}
