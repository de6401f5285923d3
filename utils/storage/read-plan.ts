import type { ItemOf } from '../records/item';
import { describePlan, findOpenMeeting, type MeetingPlan } from '../records/meeting-plan';
import type { Reader } from './reader';

const MOST_QUESTIONS = 200;

/** The meeting with a partner that is planned or under way. Reads no prompt while there is none. */
export async function readPlan(
  reader: Reader,
  meetings: readonly ItemOf<'meeting'>[],
  partnerId: string | null,
): Promise<MeetingPlan | null> {
  const meeting = findOpenMeeting(meetings, partnerId);
  return meeting ? describePlan(meeting, await readQuestions(reader, meeting.id)) : null;
}

/** A meeting's questions. Carried over from meeting to meeting, they can be of any age. */
export async function readQuestions(
  reader: Reader,
  meetingId: string,
): Promise<readonly ItemOf<'prompt'>[]> {
  const { items } = await reader.newest<'prompt'>({
    kinds: ['prompt'],
    limit: MOST_QUESTIONS,
    where: ({ fields }) => fields.meetingId === meetingId,
  });
  return items;
}
