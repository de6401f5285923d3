/** What a sentence does to its reader, in the field's terms. */
export const LABELS = [
  'open_question',
  'closed_question',
  'suggestion_question',
  'advice',
  'judgement',
  'reflection',
  'neutral',
] as const;
export type Label = (typeof LABELS)[number];

/** The patterns of non-directive language that a coach may want to notice. */
export const RULE_IDS = [
  'D1',
  'D2',
  'D3',
  'D3s',
  'D4',
  'D5',
  'D6',
  'D7',
  'D8',
  'D9',
  'D10',
  'D11',
  'D11s',
  'D12',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** What invites thinking. Shown, never scored. */
export const CUES = [
  'opens_wide',
  'tentative',
  'plural',
  'thinking',
  'presumes_good',
  'paraphrase_first',
  'one_question',
  'no_strategy',
  'brief',
] as const;
export type Cue = (typeof CUES)[number];
