import type { Item } from '../records/item';
import type { TimelineItem } from '../records/timeline';
import type { Reader } from './reader';

function toTimelineItem(item: Item<'note' | 'prompt'>): TimelineItem {
  const { id, kind } = item;
  if (kind === 'prompt') {
    const { text, partnerId, at, askedAt, meetingId } = item.fields;
    const isPlanned = meetingId !== undefined && askedAt === undefined;
    return { id, kind, text, at, isPlanned, ...pickGiven({ partnerId, askedAt }) };
  }
  const { kind: noteKind, text, at, partnerId, quote, url, title, ...rest } = item.fields;
  const { owner, due, doneAt } = rest;
  return {
    ...{ id, kind, noteKind, text, at },
    ...pickGiven({ partnerId, quote, url, title, owner, due, doneAt }),
  };
}

/** Leaves out what is not there. */
function pickGiven<T extends object>(fields: T): { [F in keyof T]?: Exclude<T[F], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [F in keyof T]?: Exclude<T[F], undefined> };
}

/** Folded for comparing: case and accents do not keep a note from being found. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Answers whether a text holds all of the words, in any order. */
export function createWordFilter(words: string): (text: string) => boolean {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return (text) => {
    const folded = fold(text);
    return wanted.every((word) => folded.includes(word));
  };
}

/** The newest notes and saved questions that hold all of the words, in any order. */
export async function readTimeline(
  reader: Reader,
  words: string,
  limit: number,
): Promise<{ items: TimelineItem[]; hasOlder: boolean }> {
  const holds = createWordFilter(words);
  const found = await reader.newest<'note' | 'prompt'>({
    kinds: ['note', 'prompt'],
    limit: limit + 1,
    ...(words.trim() !== '' && {
      where: (item) => {
        const { text, quote = '', title = '' } = toTimelineItem(item);
        return holds(`${text}\n${quote}\n${title}`);
      },
    }),
  });
  return {
    items: found.items.slice(0, limit).map(toTimelineItem),
    hasOlder: found.items.length > limit,
  };
}
