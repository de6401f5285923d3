import type { Item } from '../records/item';
import { getSearched } from '../records/page-words';
import type { TimelineItem } from '../records/timeline';
import { createWordFilter, listWords } from '../records/word-search';
import type { Reader } from './reader';

function toTimelineItem(item: Item<'note' | 'prompt'>): TimelineItem {
  const { id, kind, otherTexts, earlier } = item;
  if (kind === 'prompt') {
    const { text, partnerId, at, askedAt, meetingId } = item.fields;
    const isPlanned = meetingId !== undefined && askedAt === undefined;
    const given = pickGiven({ partnerId, askedAt, otherTexts, earlier });
    return { id, kind, text, at, isPlanned, ...given };
  }
  const { kind: noteKind, text, at, partnerId, quote, url, title, ...rest } = item.fields;
  const { owner, due, doneAt } = rest;
  return {
    ...{ id, kind, noteKind, text, at },
    ...pickGiven({ partnerId, quote, url, title, owner, due, doneAt, otherTexts, earlier }),
  };
}

/** Leaves out what is not there. */
function pickGiven<T extends object>(fields: T): { [F in keyof T]?: Exclude<T[F], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [F in keyof T]?: Exclude<T[F], undefined> };
}

export type TimelinePage = { items: TimelineItem[]; hasOlder: boolean };
/** A page of the timeline: the newest that hold all of the words, older than `before` if that is given. */
export type TimelineQuery = {
  readonly words: string;
  readonly limit: number;
  readonly before?: string | undefined;
  readonly signal?: AbortSignal;
};

/**
 * The newest notes and saved questions that hold all of the words, in any order. `show` hears what there is so far,
 * newest first, each time that more has to be read.
 */
export async function readTimeline(
  reader: Reader,
  { words, limit, before, signal }: TimelineQuery,
  show: (items: TimelineItem[]) => void,
): Promise<TimelinePage> {
  const holds = createWordFilter(words);
  const wanted = listWords(words);
  const found = await reader.newest<'note' | 'prompt'>({
    kinds: ['note', 'prompt'],
    limit: limit + 1,
    ...(before !== undefined && { before }),
    ...(signal && { signal }),
    ...(wanted.length > 0 && {
      filter: { words: wanted },
      where: ({ kind, fields }) => holds(getSearched(kind, fields)),
      onSome: (items) => show(items.slice(0, limit).map(toTimelineItem)),
    }),
  });
  return {
    items: found.items.slice(0, limit).map(toTimelineItem),
    hasOlder: found.items.length > limit,
  };
}
