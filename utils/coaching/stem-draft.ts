import type { Stem } from './stem';
import { CONVERSATIONS, PHASES, type Conversation, type Phase } from './taxonomy';

/** A stem being written; `id` is null until it is kept. No phase, or no conversation, means all. */
export type StemDraft = Omit<Stem, 'id'> & { id: string | null };

export const EMPTY_STEM: StemDraft = {
  id: null,
  text: '',
  move: 'probing',
  phases: [],
  conversations: [],
  focus: [],
};

/** More areas than this say little about where a stem fits. */
export const MOST_FOCUS_AREAS = 2;

/** For editing: a stem that fits everything names nothing. */
export function draftFrom(stem: Stem): StemDraft {
  return {
    ...stem,
    phases: narrowed<Phase>(stem.phases, PHASES),
    conversations: narrowed<Conversation>(stem.conversations, CONVERSATIONS),
  };
}

function narrowed<T>(values: readonly T[], all: readonly T[]): readonly T[] {
  return values.length === all.length ? [] : values;
}

/** As it is kept: on one line, with a purpose only where its move has one. */
export function tidyDraft({ purpose, ...draft }: StemDraft): StemDraft {
  const text = draft.text.replace(/\s+/g, ' ').trim();
  return { ...draft, text, ...(purpose && draft.move === 'probing' && { purpose }) };
}
