import type { Stem } from '../coaching/stem';
import type { NoteKind } from '../coaching/taxonomy';
import type { Item } from '../records/item';
import type { Said } from '../wording/mix-moves';
import type { Reader } from './reader';

/** What a look-back is about: one meeting's time with a partner, or a cycle. In ms since 1970. */
export type LookBackScope = {
  partnerId: string | null;
  from: number;
  to: number;
  /** Where the coach started afresh; what is not later no longer counts. */
  since: number | null;
};

/** More than a cycle holds; keeps the work bounded. */
const MOST = 1_000;
const OWN_WORDS: ReadonlySet<NoteKind> = new Set(['question_asked', 'paraphrase', 'warm', 'cool']);

/** The questions that were asked, and the coach's own words among the notes. */
export async function readSaid(
  reader: Reader,
  { partnerId, from, to, since }: LookBackScope,
  stems: ReadonlyMap<string, Stem>,
): Promise<Said[]> {
  const isIn = (at: number | undefined) =>
    at !== undefined && at >= from && at <= to && at > (since ?? -1);
  const { items } = await reader.newest({
    kinds: ['note', 'prompt'],
    limit: MOST,
    where: (item) =>
      (item.fields.partnerId ?? null) === partnerId &&
      isIn(item.kind === 'prompt' ? item.fields.askedAt : item.fields.at),
  });
  return items.flatMap((item) => toSaid(item, stems));
}

function toSaid(item: Item<'note' | 'prompt'>, stems: ReadonlyMap<string, Stem>): Said[] {
  const { text } = item.fields;
  if (item.kind === 'note') {
    const { kind } = item.fields;
    if (!OWN_WORDS.has(kind)) return [];
    return [{ text, ...(kind === 'paraphrase' && { move: 'paraphrase' as const }) }];
  }
  const move = stems.get(item.fields.stemId ?? '')?.move;
  return [{ text, ...(move && { move }) }];
}
