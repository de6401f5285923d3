import { readItem, type Item } from '../records/item';
import type { Kind } from '../records/kinds';
import { findPageIndex, type Directory, type Page } from '../records/pages';
import { isStoredRecord } from '../records/stored-record';
import type { Area } from './area';
import { readShelf, type Listing } from './shelves';

/** Items of one page, newest first, and how many of its entries could not be read. */
export type PageOfItems<K extends Kind> = {
  readonly items: readonly Item<K>[];
  readonly damaged: number;
};

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

function findIndexBelow(directory: Directory, below: string | undefined): number {
  if (below === undefined) return directory.length - 1;
  const index = findPageIndex(directory, below);
  return index > 0 && directory[index] === below ? index - 1 : index;
}

/** Walks the pages of a kind from the newest back, reading one at a time. `before` is an id, itself left out. */
export async function* readBack<K extends Kind>(
  area: Area,
  kind: K,
  before?: string,
): AsyncGenerator<PageOfItems<K>, void> {
  let below = before;
  let known: Listing | undefined;
  for (;;) {
    const choose = (names: Directory) => {
      const index = findIndexBelow(names, below);
      return index < 0 ? [] : names.slice(index, index + 1);
    };
    const shelf = await readShelf(area, kind, choose, known);
    const [read] = shelf.pages;
    if (!read) return;
    const [name, page] = read;
    known = shelf;
    yield listItems(kind, cutBelow(page, below));
    if (name === shelf.directory[0]) return;
    below = name;
  }
}
