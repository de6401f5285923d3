import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Now, NowChoice } from '../coaching/now';
import type { Stance } from '../coaching/situation';
import { typeInStop, type Stop } from '../coaching/stops';
import type { Move } from '../coaching/taxonomy';
import type { Words } from '../coaching/words';

/**
 * A question in the palette. A planned one goes by its record's id, any other by its stem's; a question in the coach's
 * own words alone has neither stem nor move.
 */
export type PaletteQuestion = {
  id: string;
  text: string;
  stops: readonly Stop[];
  move?: Move;
  stemId?: string;
  isPlanned: boolean;
  isFavourite: boolean;
};

/** All that the page's palette is told: no note, no history, of the plan only what it offers. */
export type PaletteView = {
  now: Now;
  /** Of the meeting under way, if there is one. */
  stance?: Stance;
  /** What the school calls things. */
  words: Words;
  partners: readonly { id: string; alias: string }[];
  /** At most eight, planned ones and then the best first; no blank is left in a text. */
  questions: readonly PaletteQuestion[];
};

export type PalettePorts = {
  /** Null when nobody answers: the extension was updated under the open palette. */
  find: (words: string) => Promise<PaletteView | null>;
  switchNow: (choice: NowChoice, words: string) => Promise<PaletteView | null>;
  /** Answers whether it was stored. */
  favour: (stemId: string, isFavourite: boolean) => Promise<boolean>;
};

export type PaletteModel = {
  words: ReadonlySignal<string>;
  /** With what was typed in the questions' stops. */
  view: ReadonlySignal<PaletteView>;
  active: ReadonlySignal<number>;
  /** Whether the extension still answers. */
  answered: ReadonlySignal<boolean>;
  /** Whether what is shown is still the answer to earlier words. */
  searching: ReadonlySignal<boolean>;
  search: (words: string) => Promise<void>;
  switchNow: (choice: NowChoice) => Promise<void>;
  /** Types in a stop of the chosen question. */
  type: (stop: number, typed: string) => void;
  /** Stars the chosen question, or takes the star back. */
  favour: () => Promise<void>;
  /** Moves the choice; past either end it goes on at the other. */
  move: (step: number) => void;
  chosen: () => PaletteQuestion | undefined;
  /** The choice among what the words typed so far find; undefined when nobody answers. */
  choose: () => Promise<PaletteQuestion | undefined>;
};

/** Whether the question is a favourite then. */
async function favour(ports: PalettePorts, { stemId, isFavourite }: PaletteQuestion) {
  const isStored = stemId !== undefined && (await ports.favour(stemId, !isFavourite));
  return isStored ? !isFavourite : isFavourite;
}

/** What was found, and the same with what was done to single questions since. */
function createEdits(first: PaletteView) {
  const found = signal(first);
  const edits = signal<ReadonlyMap<string, Partial<PaletteQuestion>>>(new Map());
  const view = computed((): PaletteView => {
    const edited = edits.value;
    const { questions, ...rest } = found.value;
    return { ...rest, questions: questions.map((one) => ({ ...one, ...edited.get(one.id) })) };
  });
  const edit = (id: string, changed: Partial<PaletteQuestion>) => {
    edits.value = new Map(edits.peek()).set(id, { ...edits.peek().get(id), ...changed });
  };
  return { found, view, edit };
}

/**
 * What the palette shows and which row is chosen. A slow answer never replaces a newer one; arrow keys pressed while
 * an answer is awaited count in what it brings.
 */
export function createPalette(first: PaletteView, ports: PalettePorts): PaletteModel {
  const words = signal('');
  const { found, view, edit } = createEdits(first);
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
    const answer = await asking;
    if (turn !== asked) return showing;
    batch(() => {
      searching.value = false;
      answered.value = answer !== null;
      if (!answer) return;
      found.value = answer;
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
    type(stop, typed) {
      const question = chosen();
      if (question) edit(question.id, typeInStop(question, stop, typed));
    },
    async favour() {
      const question = chosen();
      if (question) edit(question.id, { isFavourite: await favour(ports, question) });
    },
    chosen,
    async choose() {
      if (!searching.peek()) return chosen();
      await showing;
      return answered.peek() ? chosen() : undefined;
    },
  };
}
