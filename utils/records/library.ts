import type { OwnLibrary } from '../coaching/library';
import type { Stem } from '../coaching/stem';
import { CONVERSATIONS, PHASES } from '../coaching/taxonomy';
import type { ItemOf } from './item';

/** The coach's own stems and marks as the coaching core takes them. */
export function describeLibrary(
  stems: readonly ItemOf<'stem'>[],
  marks: readonly ItemOf<'mark'>[],
): OwnLibrary {
  return {
    own: stems.map(toStem),
    favouriteIds: marks.filter(({ fields }) => fields.favourite).map(({ id }) => id),
    hiddenIds: marks.filter(({ fields }) => fields.hidden).map(({ id }) => id),
  };
}

/** One that names no phase or no conversation fits all of them. */
function toStem({ id, fields }: ItemOf<'stem'>): Stem {
  const { text, move, purpose, phases, conversations, focus } = fields;
  return {
    id,
    text,
    move,
    ...(purpose && { purpose }),
    phases: phases.length > 0 ? phases : PHASES,
    conversations: conversations.length > 0 ? conversations : CONVERSATIONS,
    focus,
  };
}
