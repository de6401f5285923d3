import type { Holdings } from '../records/apply-change';
import type { Target } from '../records/change';
import type { Kind } from '../records/kinds';
import { formatDirectory, getPageName, parseDirectory, type Shelf } from '../records/pages';
import type { Area, Stored, Values } from './area';
import { getDirectoryKey, getPageKey } from './keys';
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
    shelves.set(kind, await readShelf(area, kind, choose, known));
  }
  return shelves;
}

function listPages(kind: Kind, before: Shelf | undefined, after: Shelf): Values {
  const changed = [...after.pages].flatMap(([name, page]) =>
    page === 'damaged' || before?.pages.get(name) === page
      ? []
      : [[getPageKey(kind, name), page] as const],
  );
  return Object.fromEntries(changed);
}

/** What a change puts on the shelves, as keys and values. A directory rebuilt on the way is put right, too. */
export function listValues(head: Stored, before: Holdings, after: Holdings): Values {
  let values: Values = {};
  for (const [kind, shelf] of after.shelves) {
    const key = getDirectoryKey(kind);
    const known = before.shelves.get(kind);
    const isListed =
      shelf.directory === known?.directory && parseDirectory(head[key]) !== undefined;
    values = { ...values, ...listPages(kind, known, shelf) };
    if (!isListed && shelf.directory.length > 0)
      values = { ...values, [key]: formatDirectory(shelf.directory) };
  }
  return values;
}
