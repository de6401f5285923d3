import type { ItemOf } from '../records/item';
import { describePlan, findOpenMeeting, type MeetingPlan } from '../records/meeting-plan';
import { createTag } from '../records/page-tags';
import type { Reader } from './reader';

const MOST_QUESTIONS = 200;
const MOST_OPEN = 20;

/** The meeting with a partner that is planned or under way. Reads no prompt while there is none. */
export async function readPlan(
  reader: Reader,
  partnerId: string | null,
): Promise<MeetingPlan | null> {
  const meeting = findOpenMeeting(await readOpenMeetings(reader, partnerId), partnerId);
  return meeting ? describePlan(meeting, await readQuestions(reader, meeting.id)) : null;
}

/** The partner's meetings that have not ended; there is one at most, unless two machines each began one. */
export async function readOpenMeetings(
  reader: Reader,
  partnerId: string | null,
): Promise<readonly ItemOf<'meeting'>[]> {
  const { items } = await reader.newest<'meeting'>({
    ...{ kinds: ['meeting'], limit: MOST_OPEN },
    filter: { tag: createTag('open-meeting', partnerId) },
    where: ({ fields }) => (fields.partnerId ?? null) === partnerId && fields.endedAt === undefined,
  });
  return items;
}

/** A meeting's questions. Carried over from meeting to meeting, they can be of any age. */
export async function readQuestions(
  reader: Reader,
  meetingId: string,
): Promise<readonly ItemOf<'prompt'>[]> {
  const { items } = await reader.newest<'prompt'>({
    kinds: ['prompt'],
    limit: MOST_QUESTIONS,
    filter: { tag: createTag('in-meeting', meetingId) },
    where: ({ fields }) => fields.meetingId === meetingId,
  });
  return items;
}
