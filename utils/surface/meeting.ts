import * as v from 'valibot';
import { createStamp } from '../browser/stamp';
import type { PageContext } from '../coaching/situation';
import { PHASES } from '../coaching/taxonomy';
import { send } from '../messaging/send';
import type { AskModel, AskQuestion } from '../models/ask';
import type { Used } from '../models/insert-report';
import { createNow, type Changed, type NowModel, type Undoable } from '../models/now';
import { createPartnerForm, type PartnerFormModel } from '../models/partner-form';
import { createQuickNote, type QuickNoteModel } from '../models/quick-note';
import { createAsked, createEnd, createUnasked } from '../records/meeting-changes';
import { createNote, createPrompt } from '../records/note-changes';
import { createPartner, createSwitch } from '../records/now-changes';
import type { NowView } from '../records/now-view';
import type { Drafts } from '../storage/drafts';
import { readNow } from '../storage/read-now';
import type { Reader } from '../storage/reader';
import { favourStem } from './favour-stem';
import { followWords } from './follow-words';
import { createJsonDraft } from './json-draft';
import { placeOrCopy } from './place-question';
import { startAsk } from './start-ask';
import { watchPage } from './watch-page';

export type Meeting = {
  now: NowModel;
  ask: AskModel;
  note: QuickNoteModel;
  partnerForm: PartnerFormModel;
  onUse: (use: Used['use'], question: AskQuestion) => Promise<Used>;
  onUndoNote: (noteId: string) => Promise<Changed>;
  onAsked: (question: AskQuestion) => Promise<Undoable>;
  /** Ends the meeting under way, if there is one. */
  onEndMeeting: () => Promise<Undoable>;
};
const newPartner = v.object({ alias: v.string(), goal: v.string(), phase: v.picklist(PHASES) });
type Ports = {
  surface: 'popup' | 'panel';
  reader: Reader;
  drafts: Drafts;
  /** Looks at the page in view, where this surface may. */
  readPage?: () => Promise<PageContext | undefined>;
};

/** Joins the models of a meeting to storage, background and page. Ready to be shown when it resolves. */
export async function startMeeting(ports: Ports): Promise<Meeting> {
  const { reader, drafts, surface } = ports;
  const now = createNow({
    read: () => readNow(reader),
    subscribe: (listener) => reader.subscribe(listener),
    switchTo: async (view, choice) => {
      // Sent in this very tick where it can be: the surface may be closed in the next.
      const touchesCycle = choice.phase !== undefined || choice.partnerId !== undefined;
      const cycles = touchesCycle ? (await reader.list('cycle')).items : [];
      return send('change', createSwitch(view, choice, cycles, createStamp()));
    },
    addPartner: (partner) => send('change', createPartner(partner, createStamp())),
  });
  followWords(now.view);
  const note = startNote(ports, now);
  const partnerForm = createPartnerForm(createJsonDraft(drafts, `${surface}:partner`, newPartner));
  const page = watchPage(ports.readPage);
  await Promise.all([now.load(), note.load(), partnerForm.load()]);
  const ask = startAsk(ports, now.view, page);
  await ask.ready;
  return {
    ...{ now, ask, note, partnerForm },
    onUse: (use, question) =>
      use === 'favour'
        ? favourStem(reader, findStemId(question))
        : useQuestion(now.view.peek(), use, question),
    onAsked: (question) => sayAsked(now.view.peek(), question),
    onEndMeeting: () => endMeeting(now.view.peek()),
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

type Use = Exclude<Used['use'], 'favour'>;

async function useQuestion(view: NowView, use: Use, question: AskQuestion): Promise<Used> {
  const { text } = question;
  const stemId = findStemId(question);
  if (use === 'save') {
    const prompt = { text, stemId: stemId ?? question.id };
    return { use, changed: await send('change', createPrompt(view, prompt, createStamp())) };
  }
  const used = await placeOrCopy(use, text);
  if (stemId !== undefined) void send('useQuestion', { stemId });
  return used;
}

/** A planned question goes by its record's id, a suggested one by its stem's. */
function findStemId({ id, stemId, planned }: AskQuestion): string | undefined {
  return planned === undefined ? id : stemId;
}

async function sayAsked(view: NowView, question: AskQuestion): Promise<Undoable> {
  const isPlanned = question.planned !== undefined;
  const stemId = findStemId(question);
  const chosen = {
    text: question.text,
    ...(stemId !== undefined && { stemId }),
    ...(isPlanned && { promptId: question.id }),
  };
  const { change, promptId } = createAsked(view, chosen, createStamp());
  return {
    changed: await send('change', change),
    undo: () => send('change', createUnasked(promptId, isPlanned, createStamp())),
  };
}

async function endMeeting({ plan }: NowView): Promise<Undoable> {
  const meetingId = plan?.meetingId;
  if (meetingId === undefined) {
    const nothing = { ok: true } as const;
    return { changed: nothing, undo: () => Promise.resolve(nothing) };
  }
  const setEnd = (endedAt: number | null) =>
    send('change', createEnd(meetingId, endedAt, createStamp()));
  return { changed: await setEnd(Date.now()), undo: () => setEnd(null) };
}
