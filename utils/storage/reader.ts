import { readItem, type Item } from '../records/item';
import { KINDS, type Kind } from '../records/kinds';
import { createCensus, parseMeta, type Census } from '../records/meta';
import { createTag } from '../records/page-tags';
import { findRecord, getPageName } from '../records/pages';
import type { Area } from './area';
import { findNewest, type Found, type Query } from './find-newest';
import { META_KEY } from './keys';
import { listItems } from './read-back';
import { readShelf } from './shelves';

export type Reader = {
  /** One record, in the trash or not; undefined when missing, erased or unreadable. */
  get<K extends Kind>(kind: K, id: string): Promise<Item<K> | undefined>;
  /** All alive records of a kind of which there are few, oldest first. */
  list<K extends Kind>(kind: K): Promise<Found<K>>;
  /** The newest records that match, alive ones unless `trashed`; reads only as many pages as that takes. */
  newest<K extends Kind>(query: Query<K>): Promise<Found<K>>;
  /** What is in the trash, newest first by when it was made. Stops when all that is known of is found. */
  trash<K extends Kind>(query: Omit<Query<K>, 'trashed' | 'where'>): Promise<Found<K>>;
  /** How many records there are, and whether a newer version wrote them, so that this one may not. */
  summary(): Promise<{ census: Census; isReadOnly: boolean }>;
  /** Hears which kinds changed, once for all changes of a tick. Gives back the way to stop. */
  subscribe(listener: (kinds: ReadonlySet<Kind>) => void): () => void;
};

function findKinds(keys: ReadonlySet<string>): Kind[] {
  return KINDS.filter((kind) => [...keys].some((key) => key.startsWith(`page:${kind}:`)));
}

function subscribe(area: Area, listener: (kinds: ReadonlySet<Kind>) => void): () => void {
  let waiting = new Set<Kind>();
  let isStopped = false;
  const tell = () => {
    const kinds = waiting;
    waiting = new Set();
    if (!isStopped) listener(kinds);
  };
  const stop = area.subscribe((keys) => {
    const kinds = findKinds(keys);
    if (kinds.length === 0) return;
    if (waiting.size === 0) queueMicrotask(tell);
    for (const kind of kinds) waiting.add(kind);
  });
  return () => {
    isStopped = true;
    stop();
  };
}

async function getItem<K extends Kind>(area: Area, kind: K, id: string) {
  const shelf = await readShelf(area, kind, (directory) =>
    directory.length === 0 ? [] : [getPageName(directory, id)],
  );
  const item = readItem(kind, findRecord(shelf, id));
  return typeof item === 'object' ? item : undefined;
}

async function listKind<K extends Kind>(area: Area, kind: K): Promise<Found<K>> {
  const { pages } = await readShelf(area, kind, (directory) => directory);
  const read = [...pages.values()].map((page) => listItems(kind, page));
  const items = read.flatMap((page) => page.items.toReversed());
  return {
    items: items.filter(({ trashedAt }) => trashedAt === undefined),
    damaged: read.reduce((sum, page) => sum + page.damaged, 0),
  };
}

async function getSummary(area: Area) {
  const meta = parseMeta((await area.get([META_KEY]))[META_KEY]);
  const isReadOnly = meta === 'newer';
  return { census: meta === undefined || isReadOnly ? createCensus() : meta.census, isReadOnly };
}

async function findTrash<K extends Kind>(
  area: Area,
  query: Omit<Query<K>, 'trashed' | 'where'>,
): Promise<Found<K>> {
  const { census } = await getSummary(area);
  const known = query.kinds.reduce((sum, kind) => sum + census[kind].trashed, 0);
  if (known === 0) return { items: [], damaged: 0 };
  const found = await findNewest(area, {
    ...query,
    filter: { tag: createTag('trash') },
    limit: Math.min(query.limit, known),
    trashed: true,
  });
  const { items, damaged } = found;
  return items.length === known ? { items, damaged } : found;
}

/** The read side for pages of the extension: reads storage directly, never writes it. */
export function createReader(area: Area): Reader {
  return {
    get: (kind, id) => getItem(area, kind, id),
    list: (kind) => listKind(area, kind),
    newest: (query) => findNewest(area, query),
    trash: (query) => findTrash(area, query),
    summary: () => getSummary(area),
    subscribe: (listener) => subscribe(area, listener),
  };
}
