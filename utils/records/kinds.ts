import type { Stance } from '../coaching/situation';
import type { Words } from '../coaching/words';
import type { Conversation, FocusArea, Move, NoteKind, Phase, Purpose } from '../coaching/taxonomy';

/** A colleague being coached. An alias is enough, and suggested rather than a full name. */
export type Partner = { alias: string; active: boolean; createdAt: number };

/** One pass through the coaching cycle. `goal` is kept in the partner's own words. */
export type Cycle = {
  partnerId: string;
  goal: string;
  phase: Phase;
  focus: FocusArea[];
  /** What would show that the goal is met, in the partner's words. */
  evidence?: string;
  /** What the pair agreed about how they talk. */
  norms?: string;
  startedAt: number;
  endedAt?: number;
};

export type Note = {
  kind: NoteKind;
  text: string;
  partnerId?: string;
  cycleId?: string;
  /** The words selected in the page, as plain text. */
  quote?: string;
  url?: string;
  title?: string;
  visibility: 'private' | 'shared_with_partner';
  stemId?: string;
  /** Next steps only: whose it is, by when (a day, as in 2026-11-24), and when it was done. */
  owner?: 'partner' | 'coach';
  due?: string;
  doneAt?: number;
  at: number;
};

/** A question saved for later, or planned for a meeting. */
export type Prompt = {
  text: string;
  stemId?: string;
  partnerId?: string;
  cycleId?: string;
  phase: Phase;
  at: number;
  askedAt?: number;
  meetingId?: string;
  /** Its place in the meeting's plan; text order is plan order. */
  order?: string;
};

/** A meeting; its questions are the prompts that name it. */
export type Meeting = {
  partnerId?: string;
  cycleId?: string;
  phase: Phase;
  conversation: Conversation;
  stance?: Stance;
  at: number;
  endedAt?: number;
};

/** A stem of the coach's own. */
export type OwnStem = {
  text: string;
  move: Move;
  purpose?: Purpose;
  phases: Phase[];
  conversations: Conversation[];
  focus: FocusArea[];
  createdAt: number;
};

/** What a coach thinks of a stem, own or built in; its id is the stem's. */
export type Mark = { favourite?: boolean; hidden?: boolean };

/** One record per settings group; its id is the group's name. */
export type Setting = {
  /** setting-now */
  partnerId?: string;
  phase?: Phase;
  conversation?: Conversation;
  /** setting-recent: ids of stems lately inserted, copied or saved, newest first. */
  stems?: string[];
  /** setting-sites: hosts on which the coach does not want to be asked again. */
  dismissedSites?: string[];
  /** setting-words: what the school calls things. */
  words?: Words;
  /** setting-sync: whether notes may leave this machine. Not without a yes. */
  syncNotes?: boolean;
  /** setting-wording: how much is noticed, on which sites' pages too, what is muted, and the look-back. */
  wording?: 'strict' | 'standard' | 'off';
  hintSites?: string[];
  mutes?: string[];
  lookBack?: boolean;
  lookBackSince?: number;
};

export type FieldsByKind = {
  partner: Partner;
  cycle: Cycle;
  note: Note;
  prompt: Prompt;
  setting: Setting;
  meeting: Meeting;
  stem: OwnStem;
  mark: Mark;
};
export type Kind = keyof FieldsByKind;
export const KINDS = [
  'partner',
  'cycle',
  'note',
  'prompt',
  'setting',
  'meeting',
  'stem',
  'mark',
] as const satisfies Kind[];

/** What a surface may send for a kind: the fields that change; null empties an optional one. */
export type FieldChanges<K extends Kind> = {
  [F in keyof FieldsByKind[K]]?: object extends Pick<FieldsByKind[K], F>
    ? Exclude<FieldsByKind[K][F], undefined> | null
    : FieldsByKind[K][F];
};
