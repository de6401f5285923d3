import type { Item } from '../records/item';
import { formatTime } from '../records/ids';
import type { Kind } from '../records/kinds';
import type { Area } from './area';
import type { PageFilter } from './page-index';
import { readBack, type Step } from './read-back';

export type Query<K extends Kind = Kind> = {
  readonly kinds: readonly K[];
  readonly limit: number;
  /** Go on below this id: `next` of an earlier answer. */
  readonly before?: string;
  /** Go back no further than this moment, in ms since 1970; ids sort by the time they were made. */
  readonly since?: number;
  /** What all that match have in common, so that pages without it need not be read. */
  readonly filter?: PageFilter;
  readonly where?: (item: Item<K>) => boolean;
  /** Look in the trash instead. */
  readonly trashed?: boolean;
  /** Hears what is found so far, newest first, each time that more has to be read. */
  readonly onSome?: (items: readonly Item<K>[]) => void;
  /** Ends the search; what was found until then is the answer. */
  readonly signal?: AbortSignal;
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
  readonly steps: AsyncGenerator<Step<K>, void>;
  waiting: Item<K>[];
  /** All that matches from this id on is known; null at first, when nothing is. */
  passed: string | null;
  damaged: number;
};

async function advance<K extends Kind>(
  source: Source<K>,
  matches: (item: Item<K>) => boolean,
  oldest: string,
) {
  const step = await source.steps.next();
  if (step.done) {
    source.passed = '';
    return;
  }
  const { items, damaged, passed } = step.value;
  source.damaged += damaged;
  source.waiting.push(...items.filter((item) => item.id >= oldest && matches(item)));
  source.passed = passed <= oldest || items.some(({ id }) => id < oldest) ? '' : passed;
}

function findLatest<K extends Kind>(sources: readonly Source<K>[]): Source<K> | undefined {
  return sources
    .filter(({ waiting }) => waiting.length > 0)
    .sort((a, b) => ((a.waiting[0]?.id ?? '') < (b.waiting[0]?.id ?? '') ? 1 : -1))[0];
}

/** The sources that may still come up with something newer than this id. */
function listBehind<K extends Kind>(sources: readonly Source<K>[], id: string): Source<K>[] {
  return sources.filter(
    ({ waiting, passed }) => waiting.length === 0 && (passed === null || passed > id),
  );
}

function openSource<K extends Kind>(area: Area, kind: K, query: Query<K>): Source<K> {
  const { before, filter } = query;
  return { steps: readBack(area, kind, { before, filter }), waiting: [], passed: null, damaged: 0 };
}

function createMatcher<K extends Kind>({ where, trashed = false }: Query<K>) {
  return (item: Item<K>) => (item.trashedAt !== undefined) === trashed && (where?.(item) ?? true);
}

/** Takes the items in order, and reads further only where one newer than those at hand may still come up. */
async function* listInOrder<K extends Kind>(
  sources: readonly Source<K>[],
  query: Query<K>,
): AsyncGenerator<Item<K> | 'reading', void> {
  const oldest = query.since === undefined ? '' : formatTime(query.since);
  const matches = createMatcher(query);
  for (;;) {
    const latest = findLatest(sources);
    const behind = listBehind(sources, latest?.waiting[0]?.id ?? '');
    if (behind.length > 0) {
      yield 'reading';
      await Promise.all(behind.map((source) => advance(source, matches, oldest)));
    } else {
      const item = latest?.waiting.shift();
      if (!item) return;
      yield item;
    }
  }
}

function describeEnd<K extends Kind>(sources: readonly Source<K>[], last: Item<K> | undefined) {
  const hasMore = sources.some(({ waiting, passed }) => waiting.length > 0 || passed !== '');
  return {
    damaged: sources.reduce((sum, source) => sum + source.damaged, 0),
    ...(hasMore && last && { next: last.id }),
  };
}

/** The newest items of several kinds in one list, by id and so by when they were made. Reads no further than needed. */
export async function findNewest<K extends Kind>(area: Area, query: Query<K>): Promise<Found<K>> {
  const sources = query.kinds.map((kind) => openSource(area, kind, query));
  const items: Item<K>[] = [];
  let told = 0;
  for await (const step of listInOrder(sources, query)) {
    if (step !== 'reading') items.push(step);
    else if (items.length > told) query.onSome?.([...items]);
    told = step === 'reading' ? items.length : told;
    if (query.signal?.aborted || items.length >= query.limit) break;
  }
  return { items, ...describeEnd(sources, items.at(-1)) };
}
