import type { RankedQuestion } from '../coaching/question';
import type { FilledStem } from '../coaching/stops';
import { listUnasked } from '../records/meeting-plan';
import type { NowView } from '../records/now-view';
import type { AskQuestion, RecalledQuestion } from './ask';

/** What counts as the same situation: in it the question in view stays. */
export function describeSituation({ now, goal, plan }: NowView): string {
  const meeting = plan && [
    plan.meetingId,
    plan.stance,
    plan.questions.map(({ id, askedAt }) => (askedAt === undefined ? id : '')),
  ];
  return [now.partnerId, now.phase, now.conversation, goal, meeting].join(' ');
}

/** What is left of the plan, in its order. */
export function listPlanned({ plan }: NowView): AskQuestion[] {
  const places = new Map(plan?.questions.map(({ id }, index) => [id, index + 1]));
  return listUnasked(plan).map(({ id, text, stemId }) => ({
    ...{ id, text, stops: [], reasons: [], isFavourite: false, planned: places.get(id) ?? 1 },
    ...(stemId !== undefined && { stemId }),
  }));
}

export function listSuggested(recalled: RecalledQuestion | undefined): AskQuestion[] {
  const unknown = { reasons: [], isFavourite: false };
  return recalled && recalled.planned === undefined ? [{ ...recalled, ...unknown }] : [];
}

/** What was shown last; nothing if it has been used or planned then, for another comes next. */
export function leaveOutUsed(
  recalled: RecalledQuestion | undefined,
  { recentStemIds, plan }: NowView,
): RecalledQuestion | undefined {
  if (!recalled || recalled.planned !== undefined) return recalled;
  const isPlanned = plan?.questions.some(({ stemId }) => stemId === recalled.id);
  return isPlanned || recentStemIds[0] === recalled.id ? undefined : recalled;
}

/** A planned question's move, where its stem is among those that fit. */
function addMoves(planned: readonly AskQuestion[], questions: readonly RankedQuestion[]) {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return planned.map((question): AskQuestion => {
    const stem = byId.get(question.stemId ?? '');
    if (!stem) return question;
    const { move, purpose, isFavourite } = stem;
    return { ...question, move, isFavourite, ...(purpose && { purpose }) };
  });
}

/** What is planned, or was asked in this meeting, is not suggested too while there is something else. */
function leaveOutPlanned(questions: readonly RankedQuestion[], { plan }: NowView) {
  const stems = new Set(plan?.questions.map(({ stemId }) => stemId));
  const others = questions.filter(({ id }) => !stems.has(id));
  return others.length > 0 ? others : questions;
}

/** What was typed in a recalled question's stops, if anything was. */
export function listEdits(recalled: RecalledQuestion | undefined): Map<string, FilledStem> {
  const isTyped = recalled?.stops.some(({ typed }) => typed !== undefined);
  return new Map(recalled && isTyped ? [[recalled.id, recalled]] : []);
}

/** All that fits, in order: what is planned, what was shown last if it is no longer among the others, the others. */
export function joinLast(
  view: NowView,
  ranked: readonly RankedQuestion[],
  last: RecalledQuestion | undefined,
): AskQuestion[] {
  const others = leaveOutPlanned(ranked, view);
  const ids = new Set(others.map(({ id }) => id));
  const outranked = listSuggested(last).filter(({ id }) => !ids.has(id));
  return [...addMoves(listPlanned(view), ranked), ...outranked, ...others];
}

/** All that fits, in order: what is planned, what was shown already, and then the others. */
export function joinSeen(
  view: NowView,
  ranked: readonly RankedQuestion[],
  seen: readonly AskQuestion[],
): AskQuestion[] {
  const planned = addMoves(listPlanned(view), ranked);
  const others = leaveOutPlanned(ranked, view);
  const fresh = new Map([...planned, ...ranked].map((question) => [question.id, question]));
  const ids = new Set(seen.map(({ id }) => id));
  const isNew = ({ id }: AskQuestion) => !ids.has(id);
  // Seen, it keeps its place; why it is offered and its star are as of now.
  const kept = seen.map((question) => fresh.get(question.id) ?? question);
  return [...kept, ...planned.filter(isNew), ...others.filter(isNew)];
}
