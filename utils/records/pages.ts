import { ID_PATTERN } from './ids';
import { isStoredRecord, type StoredRecord } from './stored-record';

/**
 * Records of one kind lie in pages, so that saving and opening cost the same at 1,000 notes and at 100,000.
 * The directory names the pages in order; a page's name is the lowest id that goes into it, except that the
 * first takes all lower ones too. A page is a list of records by rising id, and of whatever else was found in
 * it, which stays where it is.
 */
export type Directory = readonly string[];
export type Page = readonly unknown[];
/** 'damaged' stands for a page that is not a list: it is never written again. */
export type Shelf = {
  readonly directory: Directory;
  readonly pages: ReadonlyMap<string, Page | 'damaged'>;
  /** What is said of the words of the pages that were read, by page. */
  readonly words?: ReadonlyMap<string, unknown>;
};

/** The name of the first page. Shorter than any id, so no later page can take it. */
export const FIRST_PAGE = '0';
export const MAX_PAGE_RECORDS = 100;
/** In characters of JSON; keeps a page of long notes as quick to write as one of short ones. */
export const MAX_PAGE_SIZE = 48_000;

/** How a directory is stored: as one text, which the browser hands over much faster than a long list. */
export function formatDirectory(directory: Directory): string {
  return directory.join(' ');
}

/** A stored directory, or undefined if it cannot be trusted: names that are no ids, or out of order. */
export function parseDirectory(value: unknown): Directory | undefined {
  if (typeof value !== 'string') return undefined;
  const [first, ...later] = value.split(' ');
  const isSound = later.every(
    (name, i) => ID_PATTERN.test(name) && (i === 0 || name > (later[i - 1] ?? '')),
  );
  return first === FIRST_PAGE && isSound ? [first, ...later] : undefined;
}

/** A stored page; one that is missing is empty. */
export function parsePage(value: unknown): Page | 'damaged' {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : 'damaged';
}

/** Position of the last page that can hold ids up to `id`; -1 only in an empty directory. */
export function findPageIndex(directory: Directory, id: string): number {
  let low = Math.min(0, directory.length - 1);
  let high = directory.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((directory[middle] ?? '') <= id) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The name of the page that an id belongs to. */
export function getPageName(directory: Directory, id: string): string {
  return directory[findPageIndex(directory, id)] ?? FIRST_PAGE;
}

/** Cheaper than to look at the whole entry, of which a page holds a hundred. */
function hasId(entry: unknown, id: string): boolean {
  return typeof entry === 'object' && entry !== null && 'id' in entry && entry.id === id;
}

function findInPage(page: Page, id: string): number {
  return page.findLastIndex((entry) => hasId(entry, id) && isStoredRecord(entry));
}

export function findRecord(shelf: Shelf, id: string): StoredRecord | undefined {
  const page = shelf.pages.get(getPageName(shelf.directory, id)) ?? [];
  if (page === 'damaged') return undefined;
  const entry = page[findInPage(page, id)];
  return isStoredRecord(entry) ? entry : undefined;
}

function placeInPage(page: Page, record: StoredRecord): Page {
  const index = findInPage(page, record.id);
  if (index >= 0) return page.with(index, record);
  const after = page.findLastIndex((entry) => isStoredRecord(entry) && entry.id < record.id);
  return page.toSpliced(after + 1, 0, record);
}

/** A place to part a page, nearest to `wanted`, with all ids before it lower than its own. */
function findSeam(page: Page, wanted: number): number | undefined {
  let highest = '';
  let nearest: number | undefined;
  for (const [i, entry] of page.entries()) {
    if (!isStoredRecord(entry)) continue;
    const isNearer = nearest === undefined || Math.abs(i - wanted) < Math.abs(nearest - wanted);
    if (i > 0 && entry.id > highest && isNearer) nearest = i;
    if (entry.id > highest) highest = entry.id;
  }
  return nearest;
}

function findMiddle(sizes: readonly number[]): number {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let passed = 0;
  return sizes.findIndex((size) => (passed += size) >= total / 2);
}

/** One or two pages' worth of entries: full pages part in the middle, or at the end if that is where one was added. */
function partPage(page: Page, wasAppended: boolean): readonly Page[] {
  const sizes = page.map((entry) => JSON.stringify(entry).length);
  const size = sizes.reduce((sum, one) => sum + one + 1, 1);
  if (page.length <= MAX_PAGE_RECORDS && size <= MAX_PAGE_SIZE) return [page];
  const seam = findSeam(page, wasAppended ? page.length - 1 : Math.max(1, findMiddle(sizes)));
  return seam === undefined ? [page] : [page.slice(0, seam), page.slice(seam)];
}

function insertPage(shelf: Shelf, after: number, page: Page): Shelf | undefined {
  const first = page.find(isStoredRecord);
  if (!first || shelf.directory.includes(first.id)) return undefined;
  return {
    directory: shelf.directory.toSpliced(after + 1, 0, first.id),
    pages: new Map(shelf.pages).set(first.id, page),
  };
}

/**
 * The shelf with the record in its place, replacing the one of that id. Undefined when it has no place: it
 * should open a page under the name of a damaged one.
 */
export function placeRecord(shelf: Shelf, record: StoredRecord): Shelf | undefined {
  if (shelf.directory.length === 0) {
    return { directory: [FIRST_PAGE], pages: new Map([[FIRST_PAGE, [record]]]) };
  }
  const index = findPageIndex(shelf.directory, record.id);
  const name = shelf.directory[index] ?? FIRST_PAGE;
  const page = shelf.pages.get(name) ?? [];
  if (page === 'damaged') return insertPage(shelf, index, [record]);
  const placed = placeInPage(page, record);
  const wasAppended = placed.length > page.length && placed.at(-1) === record;
  const [first = placed, second] = partPage(placed, wasAppended);
  const isUntouched = wasAppended && first.length === page.length;
  const kept = isUntouched ? shelf : { ...shelf, pages: new Map(shelf.pages).set(name, first) };
  return second ? insertPage(kept, index, second) : kept;
}
