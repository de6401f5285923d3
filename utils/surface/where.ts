import type { ReadonlySignal } from '@preact/signals';
import * as v from 'valibot';
import { createStamp } from '../browser/stamp';
import { send } from '../messaging/send';
import { createDebrief, type DebriefModel } from '../models/debrief';
import type { Undoable } from '../models/now';
import { createWhere, type WhereModel } from '../models/where';
import { createCycleEdit, createNewCycle, createReturn } from '../records/cycle-changes';
import { createStepTick } from '../records/next-step';
import { createNote } from '../records/note-changes';
import type { NowView } from '../records/now-view';
import type { Change } from '../records/change';
import type { Drafts } from '../storage/drafts';
import { readWhere } from '../storage/read-where';
import type { Reader } from '../storage/reader';
import { createJsonDraft } from './json-draft';

type Ports = { view: ReadonlySignal<NowView>; reader: Reader; drafts: Drafts };

const cycleDraft = v.object({
  partnerId: v.string(),
  part: v.picklist(['goal', 'norms']),
  goal: v.string(),
  evidence: v.string(),
  norms: v.string(),
});
const stepDraft = v.object({
  meetingId: v.string(),
  text: v.string(),
  owner: v.optional(v.picklist(['partner', 'coach'])),
  due: v.optional(v.string()),
});
const closedDebrief = v.object({ meetingId: v.string() });
const sendIfAny = (change: Change | null) =>
  change ? send('change', change) : Promise.resolve({ ok: false, reason: 'invalid' } as const);

/** Joins the card of where a pair stopped to storage and background. Ready to be shown when it resolves. */
export async function startWhere({ view, reader, drafts }: Ports): Promise<WhereModel> {
  const draft = createJsonDraft(drafts, 'panel:cycle', cycleDraft);
  const where = createWhere({
    view,
    read: ({ now }, partnerId) => readWhere(reader, partnerId, now),
    subscribe: (listener) =>
      reader.subscribe((kinds) => {
        const shown = ['note', 'prompt', 'cycle', 'meeting'] as const;
        if (shown.some((kind) => kinds.has(kind))) listener();
      }),
    readDraft: draft.read,
    writeDraft: draft.write,
    save: (current, words) => sendIfAny(createCycleEdit(current, words, createStamp())),
    startCycle: (current) => startCycle(reader, current),
    tick: (noteId, isDone) => send('change', createStepTick(noteId, isDone, createStamp())),
  });
  await where.load();
  return where;
}

async function startCycle(reader: Reader, view: NowView): Promise<Undoable> {
  const cycle = view.cycleId === null ? undefined : await reader.get('cycle', view.cycleId);
  const begun = createNewCycle(view, cycle?.fields, createStamp());
  return {
    changed: await sendIfAny(begun),
    undo: () => sendIfAny(begun && createReturn(begun, createStamp())),
  };
}

/** Joins the debrief of the meeting that ended last. */
export async function startDebrief(
  { view, drafts }: Ports,
  card: WhereModel['card'],
): Promise<DebriefModel> {
  const draft = createJsonDraft(drafts, 'panel:step', stepDraft);
  const closed = createJsonDraft(drafts, 'panel:debrief', closedDebrief);
  const debrief = createDebrief({
    card,
    now: () => Date.now(),
    createId: () => createStamp().createId(),
    readClosed: async () => (await closed.read())?.meetingId ?? null,
    writeClosed: (meetingId) => closed.write({ meetingId }),
    readDraft: draft.read,
    writeDraft: draft.write,
    keep: ({ id, text, owner, due }) => {
      const stamp = createStamp();
      const details = { ...(owner && { owner }), ...(due !== undefined && due !== '' && { due }) };
      const note = { id, kind: 'next_step', text, ...details } as const;
      const done = { key: 'panel:step', at: stamp.at };
      return send('change', createNote(view.peek(), { ...note, draft: done }, stamp));
    },
  });
  await debrief.load();
  return debrief;
}
