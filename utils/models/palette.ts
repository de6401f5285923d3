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
  /** Whether it is said what the chosen question's move is for. */
  explained: ReadonlySignal<boolean>;
  search: (words: string) => Promise<void>;
  switchNow: (choice: NowChoice) => Promise<void>;
  /** Types in a stop of the chosen question. */
  type: (stop: number, typed: string) => void;
  /** Stars the chosen question, or takes the star back. */
  favour: () => Promise<void>;
  /** Looks again, and shows it if the pair, their words or their plan have changed. What is chosen stays, if it can. */
  refresh: () => Promise<void>;
  explain: () => void;
  /** Moves the choice; past either end it goes on at the other. */
  move: (step: number) => void;
  chosen: () => PaletteQuestion | undefined;
  /** The choice among what the words typed so far find; undefined when nobody answers. */
  choose: () => Promise<PaletteQuestion | undefined>;
};

/** What other surfaces may change under an open palette; what merely ranks otherwise leaves the rows where they are. */
function describeState({ now, stance, words, partners, questions }: PaletteView): string {
  const planned = questions.filter(({ isPlanned }) => isPlanned).map(({ id }) => id);
  return JSON.stringify([now, stance, words, partners, planned]);
}

/** Whether the question is a favourite then. */
async function favour(ports: PalettePorts, { stemId, isFavourite }: PaletteQuestion) {
  const isStored = stemId !== undefined && (await ports.favour(stemId, !isFavourite));
  return isStored ? !isFavourite : isFavourite;
}

function createToggle() {
  const isOn = signal(false);
  return [isOn, () => void (isOn.value = !isOn.peek())] as const;
}

/** What was found, the same with what was done to single questions since, and which of them is chosen. */
function createRows(first: PaletteView) {
  const found = signal(first);
  const active = signal(first.questions.length > 0 ? 0 : -1);
  const edits = signal<ReadonlyMap<string, Partial<PaletteQuestion>>>(new Map());
  const view = computed((): PaletteView => {
    const edited = edits.value;
    const { questions, ...rest } = found.value;
    return { ...rest, questions: questions.map((one) => ({ ...one, ...edited.get(one.id) })) };
  });
  const edit = (id: string, changed: Partial<PaletteQuestion>) => {
    edits.value = new Map(edits.peek()).set(id, { ...edits.peek().get(id), ...changed });
  };
  const place = (at: number) => {
    const { length } = view.peek().questions;
    active.value = length > 0 ? ((at % length) + length) % length : -1;
  };
  const chosen = () => view.peek().questions[active.peek()];
  /** Shows what is news of the pair; the chosen question stays chosen if it is still there. */
  const renew = (answer: PaletteView) => {
    if (describeState(answer) === describeState(found.peek())) return;
    const id = chosen()?.id;
    batch(() => {
      found.value = answer;
      place(
        Math.max(
          0,
          answer.questions.findIndex((question) => question.id === id),
        ),
      );
    });
  };
  return { found, view, edit, active, place, chosen, renew };
}

/**
 * What the palette shows and which row is chosen. A slow answer never replaces a newer one; arrow keys pressed while
 * an answer is awaited count in what it brings.
 */
export function createPalette(first: PaletteView, ports: PalettePorts): PaletteModel {
  const words = signal('');
  const { found, view, edit, active, place, chosen, renew } = createRows(first);
  const [explained, explain] = createToggle();
  const answered = signal(true);
  const searching = signal(false);
  let asked = 0;
  let stepped = 0;
  let showing = Promise.resolve();

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

  return {
    ...{ words, view, active, answered, searching, explained },
    search: (typed) =>
      batch(() => {
        words.value = typed;
        return (showing = show(ports.find(typed)));
      }),
    switchNow: (choice) => (showing = show(ports.switchNow(choice, words.peek()))),
    async refresh() {
      await showing;
      const turn = asked;
      const answer = await ports.find(words.peek());
      if (answer && turn === asked) renew(answer);
    },
    explain,
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
