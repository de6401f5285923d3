import * as v from 'valibot';
import type { DraftKey, Drafts } from '../storage/drafts';

export type JsonDraft<T> = {
  read: () => Promise<T | null>;
  /** Starts writing before it returns; null ends the draft. */
  write: (value: T | null) => void;
};

/** A draft of more than one field, kept as JSON. What no longer has the form counts as none. */
export function createJsonDraft<T>(
  drafts: Drafts,
  key: DraftKey,
  schema: v.GenericSchema<unknown, T>,
): JsonDraft<T> {
  return {
    async read() {
      const draft = await drafts.read(key);
      const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), draft?.text);
      return parsed.success ? parsed.output : null;
    },
    write: (value) =>
      void drafts.write(key, { text: value ? JSON.stringify(value) : '', at: Date.now() }),
  };
}
