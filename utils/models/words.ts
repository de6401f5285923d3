import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { takeOver, tidyWords, type WordId, type Words } from '../coaching/words';
import type { Changed, Undoable } from './now';

export type WordsPorts = {
  read: () => Promise<Words>;
  subscribe: (listener: () => void) => () => void;
  save: (words: Words) => Promise<Changed>;
  /** Shows the words on this surface. */
  show: (words: Words) => void;
};

export type WordsModel = {
  /** As they are typed, which may be a little ahead of what is stored. */
  typed: ReadonlySignal<Words>;
  load: () => Promise<void>;
  /** Changes one word; an empty one is ours again. */
  type: (id: WordId, word: string) => Promise<Changed>;
  /** Names the cycle and the person as in a set. */
  take: (set: Words) => Promise<Undoable>;
  reset: () => Promise<Undoable>;
};

/**
 * The school's words, stored with each letter: a surface may be gone in the next tick. While one writing is under
 * way the next waits, and only the newest of those that wait is sent.
 */
export function createWords(ports: WordsPorts): WordsModel {
  const typed = signal<Words>({});
  let writing: Promise<Changed> | undefined;
  let waiting: Promise<Changed> | undefined;

  const load = async () => {
    const stored = await ports.read();
    if (writing || waiting) return;
    batch(() => {
      // A space at a word's end is on its way to the next word.
      if (JSON.stringify(tidyWords(typed.peek())) !== JSON.stringify(stored)) typed.value = stored;
      ports.show(stored);
    });
  };
  ports.subscribe(() => void load());

  const write = async (): Promise<Changed> => {
    const saved = await ports.save(tidyWords(typed.peek()));
    writing = undefined;
    // What could not be stored stays in its line.
    if (saved.ok) await load();
    return saved;
  };
  const save = (words: Words): Promise<Changed> => {
    typed.value = words;
    if (!writing) return (writing = write());
    waiting ??= writing.then(() => {
      waiting = undefined;
      return (writing = write());
    });
    return waiting;
  };
  const replace = async (words: Words): Promise<Undoable> => {
    const before = tidyWords(typed.peek());
    return { changed: await save(words), undo: () => save(before) };
  };

  return {
    typed,
    load,
    type: (id, word) => save({ ...typed.peek(), [id]: word }),
    take: (set) => replace(takeOver(typed.peek(), set)),
    reset: () => replace({}),
  };
}
