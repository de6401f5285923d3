import type { NoteKind } from '../coaching/taxonomy';

/** Words of others, agreements, links and private reflection: nothing is noticed about them. */
export const SILENT_KINDS: ReadonlySet<NoteKind> = new Set([
  'partner_words',
  'student_voice',
  'reflection',
  'next_step',
  'resource',
]);
