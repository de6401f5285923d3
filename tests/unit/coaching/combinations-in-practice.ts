import { PHASES, type Conversation, type Move, type Phase } from '../../../utils/coaching/taxonomy';

const EVERY_MOVE: readonly Move[] = [
  'paraphrase',
  'clarifying',
  'probing',
  'wondering',
  'permission',
  'closing',
];

/**
 * Which moves occur in which talk of which phase.
 *
 * Planning, reflecting and problem-resolving talks happen in every phase: a pair looks back on last
 * term while assessing, and plans the next cycle in a debrief. Agreements are made at the start and
 * looked at again later; wonderings have no place in them, since an agreement is said plainly.
 * Observation is capture: before it (assess, prepare) the coach asks what to watch and what is
 * allowed; during it (implement) wonderings are noted for later and the next talk is arranged.
 * Nobody paraphrases or probes across a running lesson, and a debrief of it is a reflecting talk.
 */
const PRACTICE: readonly {
  conversation: Conversation;
  phases: readonly Phase[];
  moves: readonly Move[];
}[] = [
  { conversation: 'planning', phases: PHASES, moves: EVERY_MOVE },
  { conversation: 'reflecting', phases: PHASES, moves: EVERY_MOVE },
  { conversation: 'problem_resolving', phases: PHASES, moves: EVERY_MOVE },
  {
    conversation: 'norming',
    phases: PHASES,
    moves: EVERY_MOVE.filter((move) => move !== 'wondering'),
  },
  {
    conversation: 'observation',
    phases: ['assess', 'prepare'],
    moves: ['clarifying', 'permission'],
  },
  {
    conversation: 'observation',
    phases: ['implement'],
    moves: ['clarifying', 'wondering', 'permission', 'closing'],
  },
];

export const combinationsInPractice: readonly string[] = PRACTICE.flatMap(
  ({ conversation, phases, moves }) =>
    phases.flatMap((phase) => moves.map((move) => `${phase} ${conversation} ${move}`)),
);
