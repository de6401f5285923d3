import type { Item } from '../records/item';
import { formatTime } from '../records/ids';
import type { Kind } from '../records/kinds';
import type { Area } from './area';
import { readBack, type PageOfItems } from './read-back';

export type Query<K extends Kind = Kind> = {
  readonly kinds: readonly K[];
  readonly limit: number;
  /** Go on below this id: `next` of an earlier answer. */
  readonly before?: string;
  /** Go back no further than this moment, in ms since 1970; ids sort by the time they were made. */
  readonly since?: number;
  readonly where?: (item: Item<K>) => boolean;
  /** Look in the trash instead. */
  readonly trashed?: boolean;
};
export type Found<K extends Kind = Kind> = {
  readonly items: readonly Item<K>[];
  /** Entries met on the way that cannot be read. They are left as they are. */
  readonly damaged: number;
  /** Where to go on; absent when there is no more. */
  readonly next?: string;
};

/** The matching items of one kind, newest first, read page by page as they are asked for. */
type Source<K extends Kind> = {
  readonly pages: AsyncGenerator<PageOfItems<K>, void>;
  waiting: Item<K>[];
  damaged: number;
  isSpent: boolean;
};

function openSource<K extends Kind>(area: Area, kind: K, before?: string): Source<K> {
  return { pages: readBack(area, kind, before), waiting: [], damaged: 0, isSpent: false };
}

async function refill<K extends Kind>(
  source: Source<K>,
  matches: (item: Item<K>) => boolean,
  oldest: string,
) {
  while (source.waiting.length === 0 && !source.isSpent) {
    const step = await source.pages.next();
    if (step.done) {
      source.isSpent = true;
    } else {
      source.damaged += step.value.damaged;
      source.waiting = step.value.items.filter((item) => item.id >= oldest && matches(item));
      source.isSpent = step.value.items.some(({ id }) => id < oldest);
    }
  }
}

function findLatest<K extends Kind>(sources: readonly Source<K>[]): Source<K> | undefined {
  return sources
    .filter(({ waiting }) => waiting.length > 0)
    .sort((a, b) => ((a.waiting[0]?.id ?? '') < (b.waiting[0]?.id ?? '') ? 1 : -1))[0];
}

/** The newest items of several kinds in one list, by id and so by when they were made. Reads no further than needed. */
export async function findNewest<K extends Kind>(area: Area, query: Query<K>): Promise<Found<K>> {
  const { kinds, limit, before, where, trashed = false } = query;
  const oldest = query.since === undefined ? '' : formatTime(query.since);
  const matches = (item: Item<K>) =>
    (item.trashedAt !== undefined) === trashed && (where?.(item) ?? true);
  const sources = kinds.map((kind) => openSource(area, kind, before));
  const items: Item<K>[] = [];
  while (items.length < limit) {
    await Promise.all(sources.map((source) => refill(source, matches, oldest)));
    const item = findLatest(sources)?.waiting.shift();
    if (!item) break;
    items.push(item);
  }
  const hasMore = sources.some(({ waiting, isSpent }) => waiting.length > 0 || !isSpent);
  const last = items.at(-1);
  return {
    items,
    damaged: sources.reduce((sum, source) => sum + source.damaged, 0),
    ...(hasMore && last && { next: last.id }),
  };
}
