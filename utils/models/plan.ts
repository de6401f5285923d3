import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { ChosenQuestion } from '../records/meeting-changes';
import type { MeetingPlan, PlannedQuestion } from '../records/meeting-plan';
import type { NowView } from '../records/now-view';
import type { Changed, Undoable } from './now';

/** Questions to choose from: what the coach saved, and what the library has. */
export type Choices = { saved: readonly ChosenQuestion[]; library: readonly ChosenQuestion[] };

export type PlanPorts = {
  view: ReadonlySignal<NowView>;
  /** For these words, or without words the ones that fit now. */
  find: (words: string, view: NowView) => Promise<Choices>;
  start: (view: NowView) => Promise<Changed & { carried?: number }>;
  add: (view: NowView, chosen: ChosenQuestion) => Promise<Changed>;
  remove: (plan: MeetingPlan, question: PlannedQuestion) => Promise<Undoable>;
  move: (plan: MeetingPlan, id: string, to: number) => Promise<Changed>;
  tick: (view: NowView, question: PlannedQuestion, isAsked: boolean) => Promise<Changed>;
  drop: (plan: MeetingPlan) => Promise<Undoable>;
  /** The words of a choice under way; null while nothing is being chosen. */
  readWords: () => Promise<string | null>;
  /** Must start writing before it returns. */
  writeWords: (words: string | null) => void;
};

export type PlanModel = {
  plan: ReadonlySignal<MeetingPlan | null>;
  /** Null while nothing is being chosen. */
  words: ReadonlySignal<string | null>;
  /** Without what is planned already. */
  choices: ReadonlySignal<Choices>;
  /** How many questions the last start took over. */
  carried: ReadonlySignal<number>;
  load: () => Promise<void>;
  choose: (isChoosing: boolean) => void;
  search: (words: string) => void;
  start: () => Promise<Changed>;
  add: (chosen: ChosenQuestion) => Promise<Changed>;
  remove: (question: PlannedQuestion) => Promise<Undoable>;
  move: (id: string, to: number) => Promise<Changed>;
  tick: (question: PlannedQuestion, isAsked: boolean) => Promise<Changed>;
  drop: () => Promise<Undoable>;
  stop: () => void;
};

const NONE: Choices = { saved: [], library: [] };
const DONE: Changed = { ok: true };
const UNCHANGED: Undoable = { changed: DONE, undo: () => Promise.resolve(DONE) };

function leaveOutPlanned({ saved, library }: Choices, plan: MeetingPlan | null): Choices {
  const ids = new Set(plan?.questions.map(({ id }) => id));
  const stems = new Set(plan?.questions.flatMap(({ stemId }) => stemId ?? []));
  return {
    saved: saved.filter(({ promptId }) => !ids.has(promptId ?? '')),
    library: library.filter(({ stemId }) => !stems.has(stemId ?? '')),
  };
}

/** The meeting with the current partner as the side panel plans it, live while other surfaces tick it off. */
export function createPlan(ports: PlanPorts): PlanModel {
  const { view } = ports;
  const words = signal<string | null>(null);
  const found = signal<Choices>(NONE);
  const carried = signal(0);
  const plan = computed(() => view.value.plan);
  let asked = 0;

  const setWords = (next: string | null) => {
    ports.writeWords(next);
    words.value = next;
  };
  const stop = effect(() => {
    const sought = words.value;
    const current = view.value;
    const turn = ++asked;
    if (sought === null || !current.plan) return;
    void ports.find(sought, current).then((choices) => {
      if (turn === asked) found.value = choices;
    });
  });
  const withPlan = <T>(change: (planned: MeetingPlan) => Promise<T>, otherwise: T) => {
    const planned = view.peek().plan;
    return planned ? change(planned) : Promise.resolve(otherwise);
  };

  return {
    plan,
    words,
    carried,
    choices: computed(() => leaveOutPlanned(found.value, plan.value)),
    async load() {
      const left = await ports.readWords();
      words.value ??= left;
    },
    choose: (isChoosing) => setWords(isChoosing ? '' : null),
    search: setWords,
    async start() {
      const started = await ports.start(view.peek());
      if (started.ok) {
        batch(() => {
          carried.value = started.carried ?? 0;
          setWords('');
        });
      }
      return started;
    },
    add: (chosen) => ports.add(view.peek(), chosen),
    remove: (question) => withPlan((planned) => ports.remove(planned, question), UNCHANGED),
    move: (id, to) => withPlan((planned) => ports.move(planned, id, to), DONE),
    tick: (question, isAsked) => ports.tick(view.peek(), question, isAsked),
    drop: () => withPlan(ports.drop, UNCHANGED),
    stop,
  };
}
