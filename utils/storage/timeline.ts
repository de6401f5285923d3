import type { Item } from '../records/item';
import type { TimelineItem } from '../records/timeline';
import type { Reader } from './reader';

function toTimelineItem(item: Item<'note' | 'prompt'>): TimelineItem {
  const { id, kind } = item;
  if (kind === 'prompt') {
    const { text, partnerId, at } = item.fields;
    return { id, kind, text, at, ...(partnerId !== undefined && { partnerId }) };
  }
  const { kind: noteKind, text, partnerId, quote, url, title, at } = item.fields;
  return {
    ...{ id, kind, noteKind, text, at },
    ...(partnerId !== undefined && { partnerId }),
    ...(quote !== undefined && { quote }),
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
  };
}

/** Folded for comparing: case and accents do not keep a note from being found. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The newest notes and saved questions that hold all of the words, in any order. */
export async function readTimeline(
  reader: Reader,
  words: string,
  limit: number,
): Promise<{ items: TimelineItem[]; hasOlder: boolean }> {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const found = await reader.newest<'note' | 'prompt'>({
    kinds: ['note', 'prompt'],
    limit: limit + 1,
    ...(wanted.length > 0 && {
      where: (item) => {
        const { text, quote = '', title = '' } = toTimelineItem(item);
        const folded = fold(`${text}\n${quote}\n${title}`);
        return wanted.every((word) => folded.includes(word));
      },
    }),
  });
  return {
    items: found.items.slice(0, limit).map(toTimelineItem),
    hasOlder: found.items.length > limit,
  };
}
