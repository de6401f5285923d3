import type { Stance } from './situation';
import { STANCES } from './situation';
import {
  CONVERSATIONS,
  FOCUS_AREAS,
  MOVES,
  NOTE_KINDS,
  PHASES,
  PURPOSES,
  type Conversation,
  type FocusArea,
  type Move,
  type NoteKind,
  type Phase,
  type Purpose,
} from './taxonomy';

/** What a school may call otherwise. Ids, and so stems, records and packs, stay as they are. */
export type WordId =
  | 'partner'
  | 'partners'
  | `phase.${Phase}`
  | `conversation.${Conversation}`
  | `move.${Move}`
  | `purpose.${Purpose}`
  | `stance.${Stance}`
  | `focus.${FocusArea}`
  | `noteKind.${NoteKind}`;

/** A school's own words; an id without one keeps ours. */
export type Words = Readonly<Partial<Record<WordId, string>>>;

export const LONGEST_WORD = 40;

/** The ids that other models of coaching name differently: the cycle and the person. */
const CYCLE_WORDS = [
  'partner',
  'partners',
  ...PHASES.map((phase) => `phase.${phase}` as const),
] as const satisfies WordId[];

const WORD_IDS: ReadonlySet<string> = new Set<WordId>([
  ...CYCLE_WORDS,
  ...CONVERSATIONS.map((id) => `conversation.${id}` as const),
  ...MOVES.map((id) => `move.${id}` as const),
  ...PURPOSES.map((id) => `purpose.${id}` as const),
  ...STANCES.map((id) => `stance.${id}` as const),
  ...FOCUS_AREAS.map((id) => `focus.${id}` as const),
  ...NOTE_KINDS.map((id) => `noteKind.${id}` as const),
]);

/** Models whose names can be taken over; the first is our own. */
export const WORD_SETS = ['peer_coaching', 'grow', 'impact_cycle', 'before_during_after'] as const;
export type WordSet = (typeof WORD_SETS)[number];

/** The words that say something, on one line and not too long; of ids that are ours. */
export function tidyWords(words: Readonly<Record<string, unknown>> = {}): Words {
  const tidy = Object.entries(words).flatMap(([id, word]) => {
    const text = typeof word === 'string' ? tidyWord(word) : '';
    return WORD_IDS.has(id) && text !== '' ? [[id, text] as const] : [];
  });
  return Object.fromEntries(tidy);
}

function tidyWord(word: string): string {
  return Array.from(word.replace(/\s+/g, ' ').trim()).slice(0, LONGEST_WORD).join('');
}

/** These words with the cycle and the person named as in a set; what else was renamed stays. */
export function takeOver(words: Words, set: Words): Words {
  const others = Object.entries(words).filter(([id]) => !CYCLE_WORDS.some((word) => word === id));
  return { ...Object.fromEntries(others), ...set };
}

/** Whether the cycle and the person are named as in a set. */
export function isNamedAs(words: Words, set: Words): boolean {
  return CYCLE_WORDS.every((id) => words[id] === set[id]);
}
