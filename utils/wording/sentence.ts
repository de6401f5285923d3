import type { NoteKind } from '../coaching/taxonomy';
import type { Move } from '../coaching/taxonomy';
import type { Cue, Label, RuleId } from './labels';

/** A place in the text where a rule applies; offsets are UTF-16 units of the whole text. */
export type Finding = { id: RuleId; start: number; end: number; strength: number };

/** What the analyser noticed about one sentence. */
export type Sentence = {
  start: number;
  end: number;
  label: Label;
  rules: Finding[];
  cues: Cue[];
  /** 0 to 1: how far ahead of the others the label is; 0 when nothing can be said. */
  confidence: number;
  /** Would the standard setting show a hint about telling instead of asking? */
  directive: boolean;
};

export type Analysis = { sentences: Sentence[] };

export type AnalysisOptions = {
  /** The kind of note being typed: partner's and students' words and private reflection are left alone. */
  kind?: NoteKind;
  /** The kind of question meant, if known: a clarifying question may be closed. */
  move?: Move;
  /** `strict` also notices soft patterns; `off` notices nothing. Standard unless told. */
  setting?: 'strict' | 'standard' | 'off';
  /** Rules that the coach has muted. */
  muted?: readonly RuleId[];
};
