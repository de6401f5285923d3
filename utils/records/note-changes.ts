import type { NoteKind } from '../coaching/taxonomy';
import type { Change, DraftDone } from './change';
import type { Note } from './kinds';
import type { Stamp } from './now-changes';
import type { NowView } from './now-view';

/** With whom a note or question belongs. */
export function getBelonging({ now, cycleId }: NowView) {
  return {
    ...(now.partnerId !== null && { partnerId: now.partnerId }),
    ...(cycleId !== null && { cycleId }),
  };
}

/** Keeps a note for the current partner, private, and ends the draft that it was typed in. */
export function createNote(
  view: NowView,
  note: { id: string; kind: NoteKind; text: string; draft?: DraftDone } & Pick<
    Note,
    'quote' | 'url' | 'title' | 'owner' | 'due'
  >,
  stamp: Stamp,
): Change {
  const { id, draft, ...fields } = note;
  return {
    id: stamp.createId(),
    puts: [
      {
        kind: 'note',
        id,
        fields: { ...fields, ...getBelonging(view), visibility: 'private', at: stamp.at },
      },
    ],
    ...(draft && { draftDone: [draft] }),
  };
}

/** Saves a question for later. */
export function createPrompt(
  view: NowView,
  question: { text: string; stemId: string },
  stamp: Stamp,
): Change {
  return {
    id: stamp.createId(),
    puts: [
      {
        kind: 'prompt',
        id: stamp.createId(),
        fields: { ...question, ...getBelonging(view), phase: view.now.phase, at: stamp.at },
      },
    ],
  };
}
