import type { Conversation, FocusArea, NoteKind, Phase } from '../coaching/taxonomy';

/** A colleague being coached. An alias is enough, and suggested rather than a full name. */
export type Partner = { alias: string; active: boolean; createdAt: number };

/** One pass through the coaching cycle. `goal` is kept in the partner's own words. */
export type Cycle = {
  partnerId: string;
  goal: string;
  phase: Phase;
  focus: FocusArea[];
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
  at: number;
};

/** A question saved for later. */
export type Prompt = {
  text: string;
  stemId?: string;
  partnerId?: string;
  cycleId?: string;
  phase: Phase;
  at: number;
  askedAt?: number;
};

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
};

export type FieldsByKind = {
  partner: Partner;
  cycle: Cycle;
  note: Note;
  prompt: Prompt;
  setting: Setting;
};
export type Kind = keyof FieldsByKind;
export const KINDS = ['partner', 'cycle', 'note', 'prompt', 'setting'] as const satisfies Kind[];

/** What a surface may send for a kind: the fields that change; null empties an optional one. */
export type FieldChanges<K extends Kind> = {
  [F in keyof FieldsByKind[K]]?: object extends Pick<FieldsByKind[K], F>
    ? Exclude<FieldsByKind[K][F], undefined> | null
    : FieldsByKind[K][F];
};
