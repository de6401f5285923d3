import * as v from 'valibot';
import type { NoteKind } from '../coaching/taxonomy';
import { NOTE_KINDS } from '../coaching/taxonomy';
import type { DraftDone } from '../records/change';
import { cleanText } from '../records/text';
import type { Area } from './area';
import { getDraftKey } from './keys';

/** Words typed and not yet kept. `at` is when, in milliseconds since 1970. */
export type Draft = {
  readonly text: string;
  readonly kind?: NoteKind;
  readonly stemId?: string;
  readonly at: number;
};
/** `surface:field`, or `surface:field:record`. */
export type DraftKey = `${string}:${string}`;

export type Drafts = {
  read(key: DraftKey): Promise<Draft | undefined>;
  /** Hands the draft to the browser in this very tick; the page may be gone in the next. Of any length. */
  write(key: DraftKey, draft: Draft): Promise<void>;
  /** Empties the draft. For words that are kept, name it in the change instead: then it is one step. */
  discard(key: DraftKey): Promise<void>;
};

const schema = v.looseObject({
  text: v.string(),
  kind: v.exactOptional(v.picklist(NOTE_KINDS)),
  stemId: v.exactOptional(v.string()),
  at: v.number(),
});

/** A stored draft, if it is one. */
function parseDraft(value: unknown): Draft | undefined {
  return v.is(schema, value) ? value : undefined;
}

/** Whether the stored draft holds nothing newer than the words kept. */
export function isDone(stored: unknown, { at }: DraftDone): boolean {
  const draft = parseDraft(stored);
  return draft !== undefined && draft.at <= at;
}

/** Drafts are the one thing that pages write themselves: a popup may not live to hear an answer. */
export function createDrafts(area: Area): Drafts {
  return {
    read: async (key) => {
      const storageKey = getDraftKey(key);
      return parseDraft((await area.get([storageKey]))[storageKey]);
    },
    write: (key, draft) =>
      area.set({
        [getDraftKey(key)]: draft.text === '' ? null : { ...draft, text: cleanText(draft.text) },
      }),
    discard: (key) => area.set({ [getDraftKey(key)]: null }),
  };
}
