import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { StepDetails } from '../records/next-step';
import type { EndedMeeting, WhereWeStopped } from '../records/where-we-stopped';
import type { Changed } from './now';

export type StepDraft = { meetingId: string; text: string } & StepDetails;

export type DebriefPorts = {
  card: ReadonlySignal<WhereWeStopped | null>;
  now: () => number;
  /** The meeting whose debrief was closed last. */
  readClosed: () => Promise<string | null>;
  writeClosed: (meetingId: string) => void;
  readDraft: () => Promise<StepDraft | null>;
  /** Must start writing before it returns; null ends the draft. */
  writeDraft: (draft: StepDraft | null) => void;
  keep: (step: StepDraft & { id: string }) => Promise<Changed>;
  createId: () => string;
};

export type DebriefModel = {
  /** The meeting to look back at, if it ended lately and its debrief was not closed. */
  meeting: ReadonlySignal<EndedMeeting | null>;
  step: ReadonlySignal<StepDraft>;
  load: () => Promise<void>;
  type: (changed: Partial<StepDraft>) => void;
  keep: () => Promise<Changed | 'empty'>;
  close: () => void;
};

/** A debrief belongs to the day of the talk (domain practice: within a day); later it would only nag. */
const DAY = 24 * 60 * 60 * 1000;

/** After a meeting: what was asked, what waits, and a line for the next step. */
export function createDebrief(ports: DebriefPorts): DebriefModel {
  const closed = signal<string | null>(null);
  const draft = signal<StepDraft | null>(null);
  // The same step keeps its id over several tries, so that a repeated try cannot store it twice.
  let id: string | undefined;

  const meeting = computed(() => {
    const ended = ports.card.value?.ended;
    const last = closed.value;
    if (!ended || ended.meetingId === last) return null;
    return ports.now() - ended.endedAt < DAY ? ended : null;
  });
  const step = computed(() => {
    const meetingId = meeting.value?.meetingId ?? '';
    const typed = draft.value;
    return typed?.meetingId === meetingId ? typed : { meetingId, text: '' };
  });
  const setDraft = (next: StepDraft | null) => {
    ports.writeDraft(next);
    draft.value = next;
  };

  return {
    meeting,
    step,
    async load() {
      const [left, last] = await Promise.all([ports.readDraft(), ports.readClosed()]);
      draft.value ??= left;
      closed.value ??= last;
    },
    type: (changed) => setDraft({ ...step.peek(), ...changed }),
    async keep() {
      const sent = step.peek();
      if (sent.text.trim() === '') return 'empty';
      id ??= ports.createId();
      const kept = await ports.keep({ ...sent, id });
      if (!kept.ok) return kept;
      id = undefined;
      // What was typed meanwhile stays in the line, and in its draft.
      if (step.peek() === sent) setDraft(null);
      return kept;
    },
    close() {
      const ended = meeting.peek();
      if (!ended) return;
      ports.writeClosed(ended.meetingId);
      closed.value = ended.meetingId;
    },
  };
}
