import * as v from 'valibot';
import { createStamp } from '../browser/stamp';
import type { Question } from '../coaching/question';
import { MOVES, PHASES, PURPOSES } from '../coaching/taxonomy';
import { send } from '../messaging/send';
import { createAsk, type AskModel } from '../models/ask';
import type { Used } from '../models/insert-report';
import { createNow, type NowModel } from '../models/now';
import { createPartnerForm, type PartnerFormModel } from '../models/partner-form';
import { createQuickNote, type QuickNoteModel } from '../models/quick-note';
import { createNote, createPrompt } from '../records/note-changes';
import { createPartner, createSwitch } from '../records/now-changes';
import type { NowView } from '../records/now-view';
import type { Drafts } from '../storage/drafts';
import { readNow } from '../storage/read-now';
import type { Reader } from '../storage/reader';
import { createJsonDraft } from './json-draft';
import { placeOrCopy } from './place-question';

export type Meeting = {
  now: NowModel;
  ask: AskModel;
  note: QuickNoteModel;
  partnerForm: PartnerFormModel;
  onUse: (use: Used['use'], question: Question) => Promise<Used>;
  onUndoNote: (noteId: string) => ReturnType<NowModel['addPartner']>;
};
const newPartner = v.object({ alias: v.string(), goal: v.string(), phase: v.picklist(PHASES) });
const shownQuestion = v.object({
  situation: v.string(),
  question: v.object({
    id: v.string(),
    text: v.string(),
    move: v.picklist(MOVES),
    purpose: v.exactOptional(v.picklist(PURPOSES)),
  }),
});

type Ports = { surface: 'popup' | 'panel'; reader: Reader; drafts: Drafts };

/** Joins the models of a meeting to storage, background and page. Ready to be shown when it resolves. */
export async function startMeeting(ports: Ports): Promise<Meeting> {
  const { reader, drafts, surface } = ports;
  // On its way while storage is read; the question shown last does not wait for it.
  void import('./rank-for-view');
  const now = createNow({
    read: () => readNow(reader),
    subscribe: (listener) => reader.subscribe(listener),
    switchTo: async (view, choice) => {
      const cycles = await reader.list('cycle');
      return send('change', createSwitch(view, choice, cycles.items, createStamp()));
    },
    addPartner: (partner) => send('change', createPartner(partner, createStamp())),
  });
  const note = startNote(ports, now);
  const partnerForm = createPartnerForm(createJsonDraft(drafts, `${surface}:partner`, newPartner));
  const shown = createJsonDraft(drafts, `${surface}:question`, shownQuestion);
  await Promise.all([now.load(), note.load(), partnerForm.load()]);
  const ask = createAsk({
    view: now.view,
    rank: async (view) => {
      const { rankForView } = await import('./rank-for-view');
      return rankForView(view);
    },
    recall: async (situation) => {
      const last = await shown.read();
      return last?.situation === situation ? last.question : undefined;
    },
    remember: (situation, { id, text, move, purpose }) =>
      shown.write({ situation, question: { id, text, move, ...(purpose && { purpose }) } }),
  });
  await ask.ready;
  return {
    ...{ now, ask, note, partnerForm },
    onUse: (use, question) => useQuestion(now.view.peek(), use, question),
    onUndoNote: (noteId) =>
      send('change', { id: createStamp().createId(), trash: [{ kind: 'note', id: noteId }] }),
  };
}

function startNote({ surface, drafts }: Ports, now: NowModel): QuickNoteModel {
  const key = `${surface}:note` as const;
  return createQuickNote({
    createId: () => createStamp().createId(),
    readDraft: async () => {
      const draft = await drafts.read(key);
      return draft?.kind ? { text: draft.text, kind: draft.kind } : null;
    },
    writeDraft: (draft) => void drafts.write(key, { ...draft, at: Date.now() }),
    keep: (kept) => {
      const stamp = createStamp();
      const draft = { key, at: stamp.at };
      return send('change', createNote(now.view.peek(), { ...kept, draft }, stamp));
    },
  });
}

async function useQuestion(view: NowView, use: Used['use'], { id, text }: Question): Promise<Used> {
  if (use === 'save') {
    const changed = await send('change', createPrompt(view, { text, stemId: id }, createStamp()));
    return { use, changed };
  }
  const used = await placeOrCopy(use, text);
  void send('useQuestion', { stemId: id });
  return used;
}
