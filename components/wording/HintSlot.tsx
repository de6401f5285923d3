import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { FieldPurpose, HintDesk } from '../../utils/models/hint-desk';
import { SILENT_KINDS } from '../../utils/wording/silent-kinds';
import type { WordingHint } from './WordingHint';

/** Opens the desk that reads; null where nothing is to be noticed. */
export type OpenHints = () => Promise<HintDesk>;
export const HintContext = createContext<OpenHints | null>(null);

export type TextField = HTMLTextAreaElement | HTMLInputElement;
type Props = FieldPurpose & { field: { current: TextField | null }; text: string };
type Loaded = { Hint: typeof WordingHint; desk: HintDesk };

/** A sentence's end, or enough words to be one. */
const SENTENCE = /[.?!]|\S+ \S.{16}/;

/**
 * The place for a hint beside a field. Nothing of it is loaded before the first sentence, and nothing at all for
 * words that are not the coach's own.
 */
export function HintSlot({ field, text, kind, move }: Props) {
  const open = useContext(HintContext);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const isSilent = kind !== undefined && SILENT_KINDS.has(kind);
  const isDue = open !== null && !isSilent && SENTENCE.test(text);
  useEffect(() => {
    if (!isDue) return undefined;
    let isHere = true;
    void Promise.all([import('./WordingHint'), open()]).then(([{ WordingHint: Hint }, desk]) => {
      if (isHere) setLoaded((before) => before ?? { Hint, desk });
    });
    return () => {
      isHere = false;
    };
  }, [isDue, open]);
  if (!loaded || isSilent) return null;
  const purpose = { ...(kind && { kind }), ...(move && { move }) };
  return <loaded.Hint desk={loaded.desk} field={field} text={text} purpose={purpose} />;
}
