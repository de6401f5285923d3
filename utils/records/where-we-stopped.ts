import type { StepOwner } from './next-step';
import type { ItemOf } from './item';
import { listPlanned, listUnasked, type MeetingPlan } from './meeting-plan';
import type { Phase } from '../coaching/taxonomy';

export type OpenStep = { id: string; text: string; owner?: StepOwner; due?: string };

/** What a coach wants to know before the next meeting; what is not known is absent. */
export type WhereWeStopped = {
  /** Null while no partner is chosen: such talks have no cycle, but an end and a next step. */
  partnerId: string | null;
  cycleId: string | null;
  /** 1 for the pair's first. */
  cycleNumber: number;
  phase: Phase;
  goal: string;
  evidence: string;
  norms: string;
  nextStep?: OpenStep;
  /** Questions planned and not asked. */
  unasked: number;
  /** The meeting that ended last, while no other is open. */
  ended?: EndedMeeting;
};

/** Of the planned questions; what was asked on the spot is not counted against them. */
export type EndedMeeting = { meetingId: string; endedAt: number; asked: number; unasked: number };

/** The pair's cycles, the one started last first. */
export function listCycles(
  cycles: readonly ItemOf<'cycle'>[],
  partnerId: string | null,
): ItemOf<'cycle'>[] {
  return cycles
    .filter(({ fields }) => fields.partnerId === partnerId)
    .sort((a, b) => b.fields.startedAt - a.fields.startedAt);
}

/** How far back the pair's records can matter here: to the start of the cycle before the one under way. */
export function getHorizon(cycles: readonly ItemOf<'cycle'>[], partnerId: string | null): number {
  const theirs = listCycles(cycles, partnerId);
  return (theirs[1] ?? theirs[0])?.fields.startedAt ?? 0;
}

/** Whether a note is a step of the partner's that is not done. */
export function isOpenStep({ fields }: ItemOf<'note'>, partnerId: string | null): boolean {
  const isTheirs = (fields.partnerId ?? null) === partnerId;
  return fields.kind === 'next_step' && isTheirs && fields.doneAt === undefined;
}

export function toOpenStep({ id, fields }: ItemOf<'note'>): OpenStep {
  const { text, owner, due } = fields;
  return { id, text, ...(owner && { owner }), ...(due !== undefined && { due }) };
}

/** Whether a prompt of the partner's was planned for a meeting and not asked. */
export function isUnasked({ fields }: ItemOf<'prompt'>, partnerId: string | null): boolean {
  const isTheirs = (fields.partnerId ?? null) === partnerId;
  return isTheirs && fields.meetingId !== undefined && fields.askedAt === undefined;
}

export function describeEnded(
  meeting: ItemOf<'meeting'> | undefined,
  plan: MeetingPlan,
): EndedMeeting | undefined {
  const endedAt = meeting?.fields.endedAt;
  if (endedAt === undefined) return undefined;
  const unasked = listUnasked(plan).length;
  const asked = listPlanned(plan).length - unasked;
  return { meetingId: plan.meetingId, endedAt, asked, unasked };
}
