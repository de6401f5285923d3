import type { Change } from './change';
import type { Note } from './kinds';
import type { Stamp } from './now-changes';

export type StepOwner = NonNullable<Note['owner']>;
/** A next step's own fields; an empty `due` and no owner are as good as not said. */
export type StepDetails = { owner?: StepOwner | undefined; due?: string | undefined };

/** Says that a next step is done, or that it is open again. */
export function createStepTick(noteId: string, isDone: boolean, stamp: Stamp): Change {
  const fields = { doneAt: isDone ? stamp.at : null };
  return { id: stamp.createId(), puts: [{ kind: 'note', id: noteId, fields }] };
}

/** The fields of an edit: what was emptied is taken out of the record. */
export function getStepFields({ owner, due }: StepDetails) {
  return { owner: owner ?? null, due: due === undefined || due === '' ? null : due };
}

/** How a due day lies to today, both as in 2026-11-24. An open step whose day is over is `past`. */
export function compareDue(due: string, today: string): 'past' | 'today' | 'ahead' {
  if (due === today) return 'today';
  return due < today ? 'past' : 'ahead';
}

/** The day of a moment where the coach is, as in 2026-11-24. */
export function getDay(at: number): string {
  const moment = new Date(at);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
