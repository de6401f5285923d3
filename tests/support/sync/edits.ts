/** A value that a coach wrote, and what has become of it as far as is known without looking. */
type Edit = { readonly key: string; readonly field: string; readonly value: string; fate: Fate };
/** 'replaced': overwritten by someone who saw it. 'gone': with the only machines and accounts that had it. */
type Fate = 'live' | 'replaced' | 'erased' | 'gone';

/** How an erased record, and no other, begins in a description of records. */
const getMark = (key: string) => `"f":{},"id":"${key.slice(key.indexOf(':') + 1)}"`;

/** Keeps account of every edit of a run, apart from the code under test. */
export function createEdits() {
  const edits: Edit[] = [];
  const erased = new Map<string, 'held' | 'gone'>();
  const live = () => edits.filter(({ key, fate }) => fate === 'live' && !erased.has(key));
  return {
    write: (key: string, field: string, value: string, seen: unknown) => {
      const old = live().find((edit) => edit.key === key && edit.value === seen);
      if (old) old.fate = 'replaced';
      edits.push({ key, field, value, fate: 'live' });
    },
    erase: (key: string) => void erased.set(key, 'held'),
    /** Whether it must be erased everywhere in the end. */
    isErased: (key: string) => erased.get(key) === 'held',
    live,
    count: () => edits.length,
    countGone: () => edits.filter(({ fate }) => fate === 'gone').length,
    /**
     * Writes off what was somewhere before machines or accounts were destroyed, and now is nowhere; erasures, too.
     * What is in `but` must not be lost all the same.
     */
    writeOff: (before: string, after: string, but = '') => {
      for (const edit of live()) {
        const { value } = edit;
        if (before.includes(value) && !after.includes(value) && !but.includes(value))
          edit.fate = 'gone';
      }
      for (const key of erased.keys()) if (!after.includes(getMark(key))) erased.set(key, 'gone');
    },
    /** Edits that should be in the text and are not. */
    listLost: (text: string) => live().filter(({ value }) => !text.includes(value)),
  };
}
export type Edits = ReturnType<typeof createEdits>;
