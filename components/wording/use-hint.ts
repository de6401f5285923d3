import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FieldPurpose, HintDesk } from '../../utils/models/hint-desk';
import type { Hint } from '../../utils/wording/pick-hint';
import type { TextField } from './HintSlot';

/** A pause in typing, and how much longer one in the middle of a sentence has to be, in ms. */
const PAUSE = 700;
const LONGER = 1300;

export type HintField = {
  desk: HintDesk;
  field: { current: TextField | null };
  text: string;
  purpose: FieldPurpose;
};

/** The hint for a field, read in the pauses of typing; gone at once with its sentence. */
export function useHint({ desk, field, text, purpose }: HintField) {
  const reader = useMemo(() => desk.open(), [desk]);
  const [hint, setHint] = useState<Hint | null>(null);
  // Counted up when something other than the text has changed.
  const [turn, setTurn] = useState(0);
  const { kind, move } = purpose;
  useEffect(() => {
    const read = () => {
      const caret = field.current?.selectionEnd ?? text.length;
      return reader.read(text, caret, { ...(kind && { kind }), ...(move && { move }) });
    };
    let timer = setTimeout(
      () => {
        const found = read();
        if (found && !found.isFinished) timer = setTimeout(() => setHint(found), LONGER);
        else setHint(found ?? null);
      },
      turn === 0 ? PAUSE : 0,
    );
    return () => clearTimeout(timer);
  }, [reader, field, text, kind, move, turn]);
  const isThere = hint !== null && text.includes(hint.sentence);
  return {
    hint: isThere ? hint : null,
    keep: (sentence: string) => {
      reader.keep(sentence);
      setHint(null);
    },
    readAgain: () => setTurn((before) => before + 1),
  };
}
