/**
 * The field's own terms, as ids that never change. Schools rename labels, never ids.
 * Definitions and crosswalks to other models stand beside each list's use.
 */
export const MOVES = [
  'paraphrase',
  'clarifying',
  'probing',
  'wondering',
  'permission',
  'closing',
] as const;
export type Move = (typeof MOVES)[number];

/** What a probing question is after. */
export const PURPOSES = [
  'goal',
  'success_evidence',
  'strategy_options',
  'causal_analysis',
  'assumption',
  'perspective',
  'resource',
  'new_learning',
  'application_next_step',
  'coaching_process',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The peer coaching cycle (Foltos): assess, set goals, prepare, implement, reflect and debrief. */
export const PHASES = ['assess', 'set_goals', 'prepare', 'implement', 'reflect_debrief'] as const;
export type Phase = (typeof PHASES)[number];

/** The talk, or for `observation` the capture setting, that the pair is in. */
export const CONVERSATIONS = [
  'planning',
  'reflecting',
  'problem_resolving',
  'observation',
  'norming',
] as const;
export type Conversation = (typeof CONVERSATIONS)[number];

export const FOCUS_AREAS = [
  'learning_goals',
  'evidence_of_learning',
  'assessment_criteria',
  'task_design',
  'student_thinking',
  'engagement',
  'choice_agency',
  'questioning_discussion',
  'differentiation_inclusion',
  'equity_belonging',
  'technology_purpose',
  'collaboration_groups',
  'real_world_audience',
  'time_pacing',
  'classroom_climate',
  'next_steps',
  'confidence_feelings',
  'coaching_relationship',
] as const;
export type FocusArea = (typeof FOCUS_AREAS)[number];

export const NOTE_KINDS = [
  'observation',
  'partner_words',
  'student_voice',
  'question_asked',
  'paraphrase',
  'warm',
  'cool',
  'reflection',
  'next_step',
  'resource',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
