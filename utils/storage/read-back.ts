import { readItem, type Item } from '../records/item';
import type { Kind } from '../records/kinds';
import { findPageIndex, type Directory, type Page } from '../records/pages';
import { isStoredRecord } from '../records/stored-record';
import type { Area } from './area';
import { listCandidates, listIndexKeys, type PageFilter } from './page-index';
import { readListing, readShelf } from './shelves';

/** Items of one page, newest first, and how many of its entries could not be read. */
export type PageOfItems<K extends Kind> = {
  readonly items: readonly Item<K>[];
  readonly damaged: number;
};
/** A step of the way back: no record from `passed` on is still to come. */
export type Step<K extends Kind> = PageOfItems<K> & { readonly passed: string };
export type Walk = {
  /** An id, itself left out. */
  readonly before?: string | undefined;
  readonly filter?: PageFilter | undefined;
};

/**
 * Pages asked about in one look by their words. What is said of 128 pages, 10,000 notes and more, is read in 2 ms; it is
 * the calls that take long where the browser is busy.
 */
const FIRST_LOOK = 128;
const WIDEST_LOOK = 512;
const PAGES_AT_ONCE = 4;

/** The items of a page. A damaged page counts as one entry that could not be read. */
export function listItems<K extends Kind>(kind: K, page: Page | 'damaged'): PageOfItems<K> {
  if (page === 'damaged') return { items: [], damaged: 1 };
  const entries = page.map((entry) => readItem(kind, entry));
  return {
    items: entries.filter((entry) => typeof entry === 'object').reverse(),
    damaged: entries.filter((entry) => entry === 'unreadable').length,
  };
}

/** The records below an id; what is not a record has no place in the order and stays in, to be counted. */
function cutBelow(page: Page | 'damaged', below: string | undefined): Page | 'damaged' {
  if (below === undefined || page === 'damaged') return page;
  return page.filter((entry) => !isStoredRecord(entry) || entry.id < below);
}

/** The names of the pages that can hold ids below this one, newest first. */
function listBelow(directory: Directory, below: string | undefined): string[] {
  if (below === undefined) return directory.toReversed();
  const index = findPageIndex(directory, below);
  const isAbove = index > 0 && directory[index] === below;
  return directory.slice(0, isAbove ? index : index + 1).reverse();
}

/** In the pages of a look, what may hold something, and what need not be read. */
async function look(area: Area, kind: Kind, names: readonly string[], filter?: PageFilter) {
  if (!filter) return { candidates: names, ruledOut: new Set<string>() };
  const stored = await area.get(listIndexKeys(kind, names, filter));
  const candidates = listCandidates(kind, names, filter, stored);
  const kept = new Set(candidates);
  return { candidates, ruledOut: new Set(names.filter((name) => !kept.has(name))) };
}

/** The first alone: often it is all that is wanted. */
function listChunks(names: readonly string[]): (readonly string[])[] {
  const rest = names.slice(1);
  const chunks = Array.from({ length: Math.ceil(rest.length / PAGES_AT_ONCE) }, (_, i) =>
    rest.slice(i * PAGES_AT_ONCE, (i + 1) * PAGES_AT_ONCE),
  );
  return names.length === 0 ? [] : [names.slice(0, 1), ...chunks];
}

/** How many pages a look takes in, and the most that a later one does. */
function getWidths(filter: PageFilter | undefined): [first: number, most: number] {
  if (!filter) return [1, 1];
  // The tags of all pages are one value.
  return filter.words?.length ? [FIRST_LOOK, WIDEST_LOOK] : [Infinity, Infinity];
}

/**
 * Walks the pages of a kind from the newest back, reading a few at a time and none that the filter rules out. A page
 * that the writer parts on the way is neither missed nor read twice.
 */
export async function* readBack<K extends Kind>(
  area: Area,
  kind: K,
  { before, filter }: Walk = {},
): AsyncGenerator<Step<K>, void> {
  let below = before;
  let known = await readListing(area, kind);
  const [first, most] = getWidths(filter);
  let width = first;
  for (;;) {
    const names = listBelow(known.directory, below).slice(0, width);
    const last = names.at(-1);
    if (last === undefined) return;
    const { candidates, ruledOut } = await look(area, kind, names, filter);
    for (const chunk of listChunks(candidates)) {
      const from = below;
      const lowest = chunk.at(-1) ?? last;
      const choose = (directory: Directory) =>
        listBelow(directory, from).filter((name) => name >= lowest && !ruledOut.has(name));
      const shelf = await readShelf(area, kind, choose, known);
      known = shelf;
      for (const [name, page] of shelf.pages) {
        yield { ...listItems(kind, cutBelow(page, from)), passed: name };
      }
      below = lowest;
    }
    if (last === known.directory[0]) return;
    yield { items: [], damaged: 0, passed: last };
    below = last;
    width = Math.min(width * 4, most);
  }
}
