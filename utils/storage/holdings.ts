import type { Holdings } from '../records/apply-change';
import type { Target } from '../records/change';
import type { Kind } from '../records/kinds';
import { formatDirectory, getPageName, parseDirectory, type Shelf } from '../records/pages';
import type { Area, Stored, Values } from './area';
import { getDirectoryKey, getPageKey, getWordsKey } from './keys';
import { describePages, type ChangedPage } from './page-index';
import { getListing, readShelf } from './shelves';

/** Reads the pages that the targets belong to. `head` holds the meta and the directories of their kinds. */
export async function loadShelves(
  area: Area,
  head: Stored,
  targets: readonly Target[],
): Promise<Map<Kind, Shelf>> {
  const shelves = new Map<Kind, Shelf>();
  for (const kind of new Set(targets.map((target) => target.kind))) {
    const ids = targets.filter((target) => target.kind === kind).map(({ id }) => id);
    const known = await getListing(area, kind, head);
    const choose = (directory: readonly string[]) =>
      directory.length === 0 ? [] : [...new Set(ids.map((id) => getPageName(directory, id)))];
    // In the same tick, and so in the same call to the browser.
    const names = choose(known.directory);
    const [shelf, stored] = await Promise.all([
      readShelf(area, kind, choose, known),
      area.get(names.map((name) => getWordsKey(kind, name))),
    ]);
    const words = names.map((name) => [name, stored[getWordsKey(kind, name)]] as const);
    shelves.set(kind, { ...shelf, words: new Map(words) });
  }
  return shelves;
}

function listPages(kind: Kind, pages: readonly ChangedPage[]): Values {
  return Object.fromEntries(pages.map(({ name, page }) => [getPageKey(kind, name), page]));
}

function listChanged(before: Shelf | undefined, after: Shelf): ChangedPage[] {
  return [...after.pages].flatMap(([name, page]) => {
    const known = before?.pages.get(name);
    if (page === 'damaged' || known === page) return [];
    return [{ name, page, before: known, words: before?.words?.get(name) }];
  });
}

/**
 * What a change puts on the shelves, as keys and values, with what is said there of its pages. A directory rebuilt
 * on the way is put right, too.
 */
export async function listValues(
  area: Area,
  head: Stored,
  before: Holdings,
  after: Holdings,
): Promise<Values> {
  let values: Values = {};
  for (const [kind, shelf] of after.shelves) {
    const key = getDirectoryKey(kind);
    const known = before.shelves.get(kind);
    const isListed =
      shelf.directory === known?.directory && parseDirectory(head[key]) !== undefined;
    const changed = listChanged(known, shelf);
    const described = await describePages(area, kind, changed);
    values = { ...values, ...listPages(kind, changed), ...described };
    if (!isListed && shelf.directory.length > 0)
      values = { ...values, [key]: formatDirectory(shelf.directory) };
  }
  return values;
}
