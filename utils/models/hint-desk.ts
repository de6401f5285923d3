import type { Move, NoteKind } from '../coaching/taxonomy';
import type { WordingSettings } from '../records/wording-settings';
import { createHintReader, type HintReader } from '../wording/hint-reader';
import type { Mute } from '../wording/mutes';
import type { Hint } from '../wording/pick-hint';
import { reframe } from '../wording/reframe';
import type { Changed } from './now';

/** What a field is for, as far as it is known. */
export type FieldPurpose = { kind?: NoteKind; move?: Move };

/** Questions to put in a sentence's place: made of its own words, or stems that fit now. */
export type Offer = { questions: readonly string[]; isMade: boolean };

export type HintDesk = {
  /** A reader for one field; it answers nothing while hints are off. */
  open: () => {
    read: (text: string, caret: number, purpose: FieldPurpose) => Hint | undefined;
    keep: HintReader['keep'];
  };
  offer: (hint: Hint) => Promise<Offer>;
  mute: (mute: Mute) => Promise<Changed>;
  unmute: (mute: Mute) => Promise<Changed>;
};

export type HintDeskPorts = {
  getSettings: () => WordingSettings;
  /** Whether the coach consults with permission, and may tell. */
  isConsulting: () => boolean;
  listStems: () => Promise<readonly string[]>;
  saveMutes: (mutes: readonly Mute[]) => Promise<Changed>;
};

const MOST = 3;

/** The words around a hint: made from the sentence, else stems. Two questions at once need no third. */
export async function offerFor(
  { sentence, rule }: Hint,
  listStems: () => Promise<readonly string[]>,
): Promise<Offer> {
  if (rule === 'D7') return { questions: [], isMade: true };
  const made = reframe(sentence);
  if (made.length > 0) return { questions: made, isMade: true };
  return { questions: (await listStems()).slice(0, MOST), isMade: false };
}

/** Where all fields of a surface get their hints. */
export function createHintDesk(ports: HintDeskPorts): HintDesk {
  const { getSettings, isConsulting } = ports;
  return {
    open() {
      const reader = createHintReader();
      return {
        keep: reader.keep,
        read(text, caret, purpose) {
          const { strength: setting, mutes } = getSettings();
          if (setting === 'off' || isConsulting()) return undefined;
          return reader.read(text, caret, { ...purpose, setting, mutes });
        },
      };
    },
    offer: (hint) => offerFor(hint, ports.listStems),
    mute: (mute) => ports.saveMutes([...getSettings().mutes, mute]),
    unmute: ({ rule, word, site }) =>
      ports.saveMutes(
        getSettings().mutes.filter(
          (mute) => mute.rule !== rule || mute.word !== word || mute.site !== site,
        ),
      ),
  };
}
