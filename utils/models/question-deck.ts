import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { typeInStop, type FilledStem } from '../coaching/stops';
import type { AskQuestion } from './ask';

type Edits = ReadonlyMap<string, FilledStem>;

export type Deck = {
  /** The question on top, with what was typed in its stops. */
  question: ReadonlySignal<AskQuestion | undefined>;
  /** Resolves once there is a question. */
  ready: Promise<void>;
  /** Lays questions out; the one with the id, or else the first, comes on top. */
  show: (questions: readonly AskQuestion[], id: string | undefined) => void;
  /** The questions up to the one on top that were on top themselves. */
  listSeen: () => readonly AskQuestion[];
  /** Turns to the next or the one before; past either end it goes on at the other. */
  turn: (step: 1 | -1) => void;
  type: (stop: number, typed: string) => void;
  edit: (edits: Edits) => void;
};

/** Questions to turn over like cards. */
export function createDeck(): Deck {
  const questions = signal<readonly AskQuestion[]>([]);
  const index = signal(0);
  const edits = signal<Edits>(new Map());
  const question = computed(() => {
    const edited = edits.value;
    const current = questions.value[index.value];
    const words = edited.get(current?.id ?? '');
    return current && words ? { ...current, text: words.text, stops: words.stops } : current;
  });
  const wereOnTop = new Set<string>();
  const look = () => {
    const { id } = question.peek() ?? {};
    if (id !== undefined) wereOnTop.add(id);
  };
  let setReady: () => void;
  const ready = new Promise<void>((resolve) => (setReady = resolve));
  return {
    question,
    ready,
    show(laid, id) {
      batch(() => {
        const place = laid.findIndex((one) => one.id === id);
        questions.value = laid;
        index.value = Math.max(0, place);
      });
      look();
      setReady();
    },
    listSeen: () =>
      questions
        .peek()
        .slice(0, index.peek() + 1)
        .filter(({ id }) => wereOnTop.has(id)),
    turn(step) {
      const { length } = questions.peek();
      if (length > 0) index.value = (index.peek() + step + length) % length;
      look();
    },
    type(stop, typed) {
      const current = question.peek();
      if (!current) return;
      edits.value = new Map(edits.peek()).set(current.id, typeInStop(current, stop, typed));
    },
    edit: (changed) => {
      edits.value = changed;
    },
  };
}
