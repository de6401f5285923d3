import type { Change, Put } from './change';
import { SETTING_RECENT } from './ids';
import type { MeetingPlan, PlannedQuestion } from './meeting-plan';
import { getBelonging } from './note-changes';
import { listRecent, type Stamp } from './now-changes';
import type { NowView } from './now-view';
import { createOrderKey, createOrderKeys } from './order-key';

type Ids = readonly { id: string }[];

/** Squeezed in more often than that between two neighbours, the plan gets new keys. */
const LONGEST_KEY = 40;

/** A question to plan or to tick: one of the library has a stem, one that the coach saved has a record. */
export type ChosenQuestion = { text: string; stemId?: string; promptId?: string };

/**
 * Opens a meeting for the current partner, ends any left open, and takes over the questions that were
 * planned earlier and never asked, in the order given.
 */
export function createMeeting(
  view: NowView,
  left: { open: Ids; unasked: Ids },
  stamp: Stamp,
): Change {
  const meetingId = stamp.createId();
  const { phase, conversation } = view.now;
  const keys = createOrderKeys(left.unasked.length);
  const fields = { ...getBelonging(view), phase, conversation, at: stamp.at };
  return {
    id: stamp.createId(),
    puts: [
      { kind: 'meeting', id: meetingId, fields },
      ...left.open.map(({ id }): Put => ({ kind: 'meeting', id, fields: { endedAt: stamp.at } })),
      ...left.unasked.map(({ id }, place): Put => {
        const order = keys[place] ?? null;
        return { kind: 'prompt', id, fields: { meetingId, order } };
      }),
    ],
  };
}

/** Puts a question at the plan's end; a saved one is moved there, one of the library saved there. */
export function createAddition(view: NowView, chosen: ChosenQuestion, stamp: Stamp): Change | null {
  const { plan } = view;
  if (!plan) return null;
  const last = plan.questions.reduce((key, { order = '' }) => (order > key ? order : key), '');
  const place = { meetingId: plan.meetingId, order: createOrderKey(last, '') };
  return { id: stamp.createId(), puts: [putQuestion(view, chosen, place, stamp)] };
}

function putQuestion(
  view: NowView,
  { text, stemId, promptId }: ChosenQuestion,
  place: { meetingId?: string; order?: string; askedAt?: number },
  stamp: Stamp,
): Put {
  if (promptId !== undefined) {
    return { kind: 'prompt', id: promptId, fields: { ...getBelonging(view), ...place } };
  }
  const said = { text, ...(stemId !== undefined && { stemId }) };
  const fields = { ...said, ...getBelonging(view), phase: view.now.phase, at: stamp.at, ...place };
  return { kind: 'prompt', id: stamp.createId(), fields };
}

/**
 * Says that a question was asked: ticks it off in the plan, or keeps it as asked when it was not planned.
 * Its stem counts as lately used.
 */
export function createAsked(
  view: NowView,
  chosen: ChosenQuestion,
  stamp: Stamp,
): { change: Change; promptId: string } {
  const { plan } = view;
  const isNew = chosen.promptId === undefined;
  const meeting = plan && isNew ? { meetingId: plan.meetingId } : {};
  const put: Put = isNew
    ? putQuestion(view, chosen, { ...meeting, askedAt: stamp.at }, stamp)
    : { kind: 'prompt', id: chosen.promptId ?? '', fields: { askedAt: stamp.at } };
  const { stemId } = chosen;
  const recent: Put[] =
    stemId === undefined
      ? []
      : [{ kind: 'setting', id: SETTING_RECENT, fields: { stems: listRecent(view, stemId) } }];
  return { change: { id: stamp.createId(), puts: [put, ...recent] }, promptId: put.id };
}

/** Takes a tick back; a question that was only kept because it was asked goes to the trash. */
export function createUnasked(promptId: string, wasPlanned: boolean, stamp: Stamp): Change {
  return wasPlanned
    ? { id: stamp.createId(), puts: [{ kind: 'prompt', id: promptId, fields: { askedAt: null } }] }
    : { id: stamp.createId(), trash: [{ kind: 'prompt', id: promptId }] };
}

/** Takes a question out of the plan; it stays among the saved ones. */
export function createRemoval({ id }: PlannedQuestion, stamp: Stamp): Change {
  const fields = { meetingId: null, order: null };
  return { id: stamp.createId(), puts: [{ kind: 'prompt', id, fields }] };
}

/**
 * Moves a question to another place, counted from 0 among the plan's questions as they stand. When the
 * neighbours' keys leave no room (two machines at once), the whole plan gets new keys.
 */
export function createMove(
  { questions }: MeetingPlan,
  id: string,
  to: number,
  stamp: Stamp,
): Change | null {
  const moved = questions.find((question) => question.id === id);
  const others = questions.filter((question) => question !== moved);
  const place = Math.max(0, Math.min(to, others.length));
  if (!moved || questions[place] === moved) return null;
  const order = findRoom(others, place);
  const puts =
    order === undefined ? putOrders(others.toSpliced(place, 0, moved)) : [putOrder(id, order)];
  return { id: stamp.createId(), puts };
}

/** A key between the neighbours at a place, if theirs are in order. */
function findRoom(questions: readonly PlannedQuestion[], place: number): string | undefined {
  const after = place === 0 ? '' : questions[place - 1]?.order;
  const before = place === questions.length ? '' : questions[place]?.order;
  if (after === undefined || before === undefined) return undefined;
  const order = createOrderKey(after, before);
  return isBetween(order, after, before) && order.length <= LONGEST_KEY ? order : undefined;
}

const isBetween = (key: string, after: string, before: string) =>
  after < key && (before === '' || key < before);

function putOrder(id: string, order: string): Put {
  return { kind: 'prompt', id, fields: { order } };
}

function putOrders(questions: readonly PlannedQuestion[]): Put[] {
  const keys = createOrderKeys(questions.length);
  return questions.map(({ id }, place) => putOrder(id, keys[place] ?? ''));
}

/** Drops a plan of which nothing was asked; its questions stay among the saved ones. */
export function createDrop({ meetingId, questions }: MeetingPlan, stamp: Stamp): Change {
  const freed = questions.map(({ id }): Put => {
    return { kind: 'prompt', id, fields: { meetingId: null, order: null } };
  });
  return { id: stamp.createId(), puts: freed, trash: [{ kind: 'meeting', id: meetingId }] };
}

/** Puts questions back where they stood in a plan, and the plan itself back where it was dropped. */
export function createReturn(
  { meetingId, questions }: Pick<MeetingPlan, 'meetingId' | 'questions'>,
  stamp: Stamp,
): Change {
  const puts = questions.map(({ id, order = null }): Put => {
    return { kind: 'prompt', id, fields: { meetingId, order } };
  });
  return { id: stamp.createId(), puts, restore: [{ kind: 'meeting', id: meetingId }] };
}

/** Ends the meeting, or with null takes the end back. */
export function createEnd(meetingId: string, endedAt: number | null, stamp: Stamp): Change {
  return { id: stamp.createId(), puts: [{ kind: 'meeting', id: meetingId, fields: { endedAt } }] };
}
