import type { Stem } from './stem';
import type { Situation, Stance } from './situation';
import type { Conversation, Move, Phase, Purpose } from './taxonomy';

/**
 * The way a talk usually runs, by its conversation map (planning: goal, evidence, approaches;
 * reflecting: impressions, causes, learning, application; problem-resolving: what is, what is
 * wanted, resources, a way forward). Costa and Garmston's maps, in our own purposes.
 */
const ARCS: Record<Conversation, readonly Purpose[]> = {
  planning: [
    'goal',
    'success_evidence',
    'strategy_options',
    'assumption',
    'perspective',
    'resource',
  ],
  reflecting: ['success_evidence', 'causal_analysis', 'new_learning', 'application_next_step'],
  problem_resolving: ['perspective', 'goal', 'resource', 'causal_analysis', 'strategy_options'],
  observation: [],
  norming: ['coaching_process'],
};

/** Where a planning talk starts depends on the phase; other talks run alike in every phase. */
const PLANNING_STARTS: Record<Phase, readonly Purpose[]> = {
  assess: ['goal', 'assumption', 'resource', 'perspective'],
  set_goals: ['goal', 'success_evidence'],
  prepare: ['strategy_options', 'success_evidence', 'assumption', 'perspective', 'resource'],
  implement: ['success_evidence', 'strategy_options', 'perspective', 'application_next_step'],
  reflect_debrief: ['application_next_step', 'goal'],
};

/** The purposes of this talk in the order in which they are usually reached. */
export function arcOf({ phase, conversation, hasGoal }: Situation): readonly Purpose[] {
  const start = conversation === 'planning' ? PLANNING_STARTS[phase] : [];
  const arc = [...new Set([...start, ...ARCS[conversation]])];
  // A goal that is already there needs less asking for than the signs that it is met.
  const settled = conversation === 'planning' && phase === 'set_goals' && hasGoal === true;
  return settled ? [...arc.filter((purpose) => purpose !== 'goal'), 'goal'] : arc;
}

export type Progress = {
  lastMove: Move | undefined;
  purposesAsked: ReadonlyMap<Purpose, number>;
  movesAsked: ReadonlySet<Move>;
  /** The talk has been long enough, or its closing has begun. */
  closing: boolean;
};

const TALK_LENGTH = 5;

/** `asked` is newest first. */
export function progressOf(asked: readonly Stem[]): Progress {
  const purposesAsked = new Map<Purpose, number>();
  for (const { purpose } of asked) {
    if (purpose) purposesAsked.set(purpose, (purposesAsked.get(purpose) ?? 0) + 1);
  }
  const movesAsked = new Set(asked.map((stem) => stem.move));
  return {
    lastMove: asked[0]?.move,
    purposesAsked,
    movesAsked,
    closing: asked.length >= TALK_LENGTH || movesAsked.has('closing'),
  };
}

const IN_A_TALK: Record<Move, number> = {
  paraphrase: 10,
  clarifying: 6,
  probing: 12,
  wondering: 2,
  permission: -4,
  closing: -8,
};
const MOVE_WEIGHTS: Record<Conversation, Record<Move, number>> = {
  planning: IN_A_TALK,
  reflecting: IN_A_TALK,
  problem_resolving: IN_A_TALK,
  norming: { ...IN_A_TALK, clarifying: 8, permission: 4, closing: -4 },
  observation: { ...IN_A_TALK, clarifying: 12, wondering: 10, permission: 8 },
};

/** How well a move comes now: a paraphrase after a question, a question after a paraphrase. */
export function weighMove(
  move: Move,
  { conversation, stance }: Situation,
  progress: Progress,
): number {
  const base = MOVE_WEIGHTS[conversation][move] + weighStance(move, stance, progress);
  if (move === 'closing') return base + (progress.closing ? 42 : 0);
  if (conversation === 'observation' || move === 'permission') return base;
  return base + weighTurn(move, progress.lastMove);
}

function weighTurn(move: Move, lastMove: Move | undefined): number {
  if (lastMove === 'paraphrase') return move === 'paraphrase' ? -16 : move === 'probing' ? 8 : 0;
  const answered = lastMove === 'probing' || lastMove === 'clarifying' || lastMove === 'wondering';
  return answered && move === 'paraphrase' ? 20 : 0;
}

/** What follows the partner's leave: wondering together, or the word that hands the decision back. */
const AFTER_LEAVE: Record<Exclude<Stance, 'coach'>, Partial<Record<Move, number>>> = {
  collaborate: { wondering: 16 },
  consult: { closing: 34, clarifying: 8 },
};
/** At the beginning of a talk its own questions still come first, but for one who means to consult. */
const LEAVE_AT_ONCE: Record<Exclude<Stance, 'coach'>, number> = { collaborate: 8, consult: 24 };

/**
 * Stepping out of asking takes the partner's leave, once; what was offered then goes back into the partner's hands
 * (Lipton and Wellman's stances; over-used, consulting makes dependent).
 */
function weighStance(
  move: Move,
  stance: Stance | undefined,
  { lastMove, movesAsked }: Progress,
): number {
  if (stance === undefined || stance === 'coach') return 0;
  if (movesAsked.has('permission')) return AFTER_LEAVE[stance][move] ?? 0;
  if (move !== 'permission') return 0;
  return lastMove === undefined ? LEAVE_AT_ONCE[stance] : 42;
}
