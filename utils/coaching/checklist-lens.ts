import type { FocusArea } from './taxonomy';

/**
 * Four ways of looking at a learning activity while preparing it, each a set of focus areas.
 * The idea is the peer coaching programme's Learning Activity Checklist; the grouping is ours.
 */
export const CHECKLIST_LENSES = {
  standards: ['learning_goals', 'assessment_criteria', 'evidence_of_learning'],
  engagement: ['engagement', 'choice_agency', 'real_world_audience', 'collaboration_groups'],
  problem: ['task_design', 'student_thinking', 'questioning_discussion'],
  technology: ['technology_purpose', 'differentiation_inclusion'],
} as const satisfies Record<string, readonly FocusArea[]>;
export type ChecklistLens = keyof typeof CHECKLIST_LENSES;
