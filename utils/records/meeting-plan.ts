import type { Stance } from '../coaching/situation';
import type { ItemOf } from './item';

export type PlannedQuestion = {
  /** The prompt's. */
  id: string;
  text: string;
  stemId?: string;
  askedAt?: number;
  /** Its place as an order key; absent for what was asked without being planned. */
  order?: string;
};

/** A meeting that is planned or under way; it is open until it is ended. */
export type MeetingPlan = {
  meetingId: string;
  at: number;
  stance: Stance;
  /** In the order in which the coach means to ask. */
  questions: readonly PlannedQuestion[];
};

/** The partner's meeting that has not ended: the one planned last. */
export function findOpenMeeting(
  meetings: readonly ItemOf<'meeting'>[],
  partnerId: string | null,
): ItemOf<'meeting'> | undefined {
  return newestFirst(meetings, partnerId).find(({ fields }) => fields.endedAt === undefined);
}

/** The partner's meeting that ended last, while no other is open. */
export function findEndedMeeting(
  meetings: readonly ItemOf<'meeting'>[],
  partnerId: string | null,
): ItemOf<'meeting'> | undefined {
  const theirs = newestFirst(meetings, partnerId);
  return theirs.some(({ fields }) => fields.endedAt === undefined) ? undefined : theirs[0];
}

function newestFirst(meetings: readonly ItemOf<'meeting'>[], partnerId: string | null) {
  return meetings
    .filter(({ fields }) => (fields.partnerId ?? null) === partnerId)
    .sort((a, b) => b.fields.at - a.fields.at);
}

/** The plan, from the meeting and the prompts that name it. What was asked unplanned stands last. */
export function describePlan(
  { id, fields }: ItemOf<'meeting'>,
  prompts: readonly ItemOf<'prompt'>[],
): MeetingPlan {
  const questions = prompts
    .filter((prompt) => prompt.fields.meetingId === id)
    .sort((a, b) => compare(placeOf(a), placeOf(b)) || compare(a.id, b.id))
    .map((prompt) => {
      const { text, stemId, askedAt, order } = prompt.fields;
      return {
        ...{ id: prompt.id, text },
        ...(stemId !== undefined && { stemId }),
        ...(askedAt !== undefined && { askedAt }),
        ...(order !== undefined && { order }),
      };
    });
  return { meetingId: id, at: fields.at, stance: fields.stance ?? 'coach', questions };
}

/** Text order of the keys is plan order; what has no place comes after all that has one. */
function placeOf({ fields }: ItemOf<'prompt'>): string {
  return fields.order ?? '~';
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Without what was asked on the spot. */
export function listPlanned(plan: MeetingPlan | null): readonly PlannedQuestion[] {
  return (
    plan?.questions.filter(({ order, askedAt }) => order !== undefined || askedAt === undefined) ??
    []
  );
}

export function listUnasked(plan: MeetingPlan | null): readonly PlannedQuestion[] {
  return plan?.questions.filter(({ askedAt }) => askedAt === undefined) ?? [];
}

/** Stems asked in this meeting, newest first. */
export function listAskedStemIds(plan: MeetingPlan | null): string[] {
  return (plan?.questions ?? [])
    .filter(({ askedAt }) => askedAt !== undefined)
    .sort((a, b) => (b.askedAt ?? 0) - (a.askedAt ?? 0))
    .flatMap(({ stemId }) => stemId ?? []);
}

/** The questions as a block for an agenda: a title line, then one question a line. */
export function formatAgenda(title: string, questions: readonly { text: string }[]): string {
  const lines = questions.map(({ text }) => text.replace(/\s*\n\s*/g, ' ').trim());
  return [title, ...lines].join('\n');
}
