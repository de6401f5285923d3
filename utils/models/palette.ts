import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { Now } from '../coaching/now';
import type { Move } from '../coaching/taxonomy';
import type { Words } from '../coaching/words';

export type PaletteQuestion = { id: string; text: string; move: Move };
export type PaletteView = {
  now: Now;
  words: Words;
  partners: readonly { id: string; alias: string }[];
  questions: readonly PaletteQuestion[];
};

export type PalettePorts = {
  /** Null when nobody answers: the extension was updated under the open palette. */
  find: (words: string) => Promise<PaletteView | null>;
  switchNow: (choice: Partial<Now>, words: string) => Promise<PaletteView | null>;
};

export type PaletteModel = {
  words: ReadonlySignal<string>;
  view: ReadonlySignal<PaletteView>;
  active: ReadonlySignal<number>;
  /** Whether the extension still answers. */
  answered: ReadonlySignal<boolean>;
  /** Whether what is shown is still the answer to earlier words. */
  searching: ReadonlySignal<boolean>;
  search: (words: string) => Promise<void>;
  switchNow: (choice: Partial<Now>) => Promise<void>;
  /** Moves the choice; past either end it goes on at the other. */
  move: (step: number) => void;
  chosen: () => PaletteQuestion | undefined;
  /** The choice among what the words typed so far find; undefined when nobody answers. */
  choose: () => Promise<PaletteQuestion | undefined>;
};

/**
 * What the palette shows and which row is chosen. A slow answer never replaces a newer one; arrow keys pressed while
 * an answer is awaited count in what it brings.
 */
export function createPalette(first: PaletteView, ports: PalettePorts): PaletteModel {
  const words = signal('');
  const view = signal(first);
  const active = signal(first.questions.length > 0 ? 0 : -1);
  const answered = signal(true);
  const searching = signal(false);
  let asked = 0;
  let stepped = 0;
  let showing = Promise.resolve();

  const place = (at: number) => {
    const { length } = view.peek().questions;
    active.value = length > 0 ? ((at % length) + length) % length : -1;
  };
  const show = async (asking: Promise<PaletteView | null>) => {
    const turn = ++asked;
    stepped = 0;
    searching.value = true;
    const found = await asking;
    if (turn !== asked) return showing;
    batch(() => {
      searching.value = false;
      answered.value = found !== null;
      if (!found) return;
      view.value = found;
      place(stepped);
    });
  };

  const chosen = () => view.peek().questions[active.peek()];

  return {
    words,
    view,
    active,
    answered,
    searching,
    search: (typed) =>
      batch(() => {
        words.value = typed;
        return (showing = show(ports.find(typed)));
      }),
    switchNow: (choice) => (showing = show(ports.switchNow(choice, words.peek()))),
    move(step) {
      stepped += step;
      place(active.peek() + step);
    },
    chosen,
    async choose() {
      if (!searching.peek()) return chosen();
      await showing;
      return answered.peek() ? chosen() : undefined;
    },
  };
}
