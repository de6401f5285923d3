import type { ReadonlySignal } from '@preact/signals';
import * as v from 'valibot';
import { createStamp } from '../browser/stamp';
import { send } from '../messaging/send';
import type { Undoable } from '../models/now';
import { createPlan, type Choices, type PlanModel } from '../models/plan';
import {
  createAddition,
  createAsked,
  createDrop,
  createMeeting,
  createMove,
  createRemoval,
  createReturn,
  createUnasked,
  type ChosenQuestion,
} from '../records/meeting-changes';
import type { Change } from '../records/change';
import type { NowView } from '../records/now-view';
import { getHorizon } from '../records/where-we-stopped';
import { createWordFilter, listWords } from '../records/word-search';
import type { Drafts } from '../storage/drafts';
import { readOpenMeetings } from '../storage/read-plan';
import { readUnasked } from '../storage/read-where';
import type { Reader } from '../storage/reader';

import { createJsonDraft } from './json-draft';

type Ports = { view: ReadonlySignal<NowView>; reader: Reader; drafts: Drafts };

const MOST_SAVED = 6;
const MOST_WORDS = 500;
const choosing = v.object({ words: v.string() });
/** A change that is none, because things stand as wanted already. */
const sendIfAny = (change: Change | null) =>
  change ? send('change', change) : Promise.resolve({ ok: true } as const);

const sendUndoable = async (change: Change, back: Change): Promise<Undoable> => ({
  changed: await send('change', change),
  undo: () => send('change', back),
});

/** Joins the plan of a meeting to storage and background. Ready to be shown when it resolves. */
export async function startPlan({ view, reader, drafts }: Ports): Promise<PlanModel> {
  const draft = createJsonDraft(drafts, 'panel:plan', choosing);
  const plan = createPlan({
    view,
    find: (words, current) => find(reader, words, current),
    start: (current) => start(reader, current),
    add: (current, chosen) => sendIfAny(createAddition(current, chosen, createStamp())),
    remove: ({ meetingId }, question) =>
      sendUndoable(
        createRemoval(question, createStamp()),
        createReturn({ meetingId, questions: [question] }, createStamp()),
      ),
    move: (planned, id, to) => sendIfAny(createMove(planned, id, to, createStamp())),
    tick: (current, { id, text, stemId }, isAsked) => {
      const chosen = { text, promptId: id, ...(stemId !== undefined && { stemId }) };
      const change = isAsked
        ? createAsked(current, chosen, createStamp()).change
        : createUnasked(id, true, createStamp());
      return send('change', change);
    },
    drop: (planned) =>
      sendUndoable(createDrop(planned, createStamp()), createReturn(planned, createStamp())),
    readWords: async () => (await draft.read())?.words ?? null,
    writeWords: (words) => draft.write(words === null ? null : { words }),
  });
  await plan.load();
  return plan;
}

async function start(reader: Reader, view: NowView) {
  const { partnerId } = view.now;
  const [cycles, open] = await Promise.all([
    reader.list('cycle'),
    readOpenMeetings(reader, partnerId),
  ]);
  const since = partnerId === null ? 0 : getHorizon(cycles.items, partnerId);
  const unasked = await readUnasked(reader, partnerId, since);
  const result = await send('change', createMeeting(view, { open, unasked }, createStamp()));
  return { ...result, carried: unasked.length };
}

async function find(reader: Reader, words: string, view: NowView): Promise<Choices> {
  const [saved, library] = await Promise.all([
    findSaved(reader, words, view),
    findInLibrary(words),
  ]);
  return { saved, library };
}

/** Asked of the background, which holds the library ready for searching: the same as in the palette. */
async function findInLibrary(words: string): Promise<ChosenQuestion[]> {
  const answer = await send('findQuestions', { words: words.slice(0, MOST_WORDS) });
  return 'questions' in answer
    ? answer.questions.flatMap(({ id, text, isPlanned }) => (isPlanned ? [] : { stemId: id, text }))
    : [];
}

async function findSaved(reader: Reader, words: string, { now }: NowView) {
  const holds = createWordFilter(words);
  const { items } = await reader.newest<'prompt'>({
    ...{ kinds: ['prompt'], limit: MOST_SAVED, filter: { words: listWords(words) } },
    where: ({ fields: { partnerId, meetingId, askedAt, text } }) =>
      meetingId === undefined &&
      askedAt === undefined &&
      (partnerId === undefined || partnerId === now.partnerId) &&
      holds(text),
  });
  return items.map(({ id, fields: { text, stemId } }) => {
    return { promptId: id, text, ...(stemId !== undefined && { stemId }) };
  });
}
