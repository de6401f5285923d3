import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { Now } from '../coaching/now';
import type { Move } from '../coaching/taxonomy';

export type PaletteQuestion = { id: string; text: string; move: Move };
export type PaletteView = {
  now: Now;
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
  search: (words: string) => Promise<void>;
  switchNow: (choice: Partial<Now>) => Promise<void>;
  /** Moves the choice; past either end it goes on at the other. */
  move: (step: number) => void;
  chosen: () => PaletteQuestion | undefined;
};

/** What the palette shows and which row is chosen. A slow answer never replaces a newer one. */
export function createPalette(first: PaletteView, ports: PalettePorts): PaletteModel {
  const words = signal('');
  const view = signal(first);
  const active = signal(first.questions.length > 0 ? 0 : -1);
  const answered = signal(true);
  let asked = 0;

  const show = async (asking: Promise<PaletteView | null>) => {
    const turn = ++asked;
    const found = await asking;
    if (turn !== asked) return;
    batch(() => {
      answered.value = found !== null;
      if (!found) return;
      view.value = found;
      active.value = found.questions.length > 0 ? 0 : -1;
    });
  };

  return {
    words,
    view,
    active,
    answered,
    async search(typed) {
      words.value = typed;
      await show(ports.find(typed));
    },
    async switchNow(choice) {
      await show(ports.switchNow(choice, words.peek()));
    },
    move(step) {
      const { length } = view.peek().questions;
      if (length > 0) active.value = (active.peek() + step + length) % length;
    },
    chosen: () => view.peek().questions[active.peek()],
  };
}
