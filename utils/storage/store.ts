import { applyChange, listTargets, type Holdings } from '../records/apply-change';
import { parseChange, type Change, type ChangeResult } from '../records/change';
import type { Kind } from '../records/kinds';
import { createMeta, parseMeta, rememberChange } from '../records/meta';
import { formatDirectory, getPageName, parseDirectory, type Shelf } from '../records/pages';
import type { Area, Stored, Values } from './area';
import { isDone } from './drafts';
import { getDirectoryKey, getDraftKey, getPageKey, META_KEY } from './keys';
import { recoverMeta } from './recover-meta';
import { getListing, readShelf } from './shelves';
import { isStorageFull } from './storage-errors';

export type Store = {
  /**
   * Makes a change, as it came by message, after all earlier ones and in one atomic write. `ok` means stored;
   * after a refusal nothing of the change is stored. Never throws for what can be expected.
   */
  apply(change: unknown): Promise<ChangeResult>;
};
type Ports = { readonly area: Area; readonly now: () => number; readonly random: () => number };

/** Reads the pages the change touches. `head` holds the meta and the directories of its kinds. */
async function loadShelves(area: Area, head: Stored, change: Change): Promise<Map<Kind, Shelf>> {
  const targets = listTargets(change);
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

/** What the change puts on the shelves, as keys and values. A directory rebuilt on the way is put right, too. */
function listValues(head: Stored, before: Holdings, after: Holdings): Values {
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

function listDoneDrafts(head: Stored, { draftDone = [] }: Change): Values {
  const done = draftDone.filter((draft) => isDone(head[getDraftKey(draft.key)], draft));
  return Object.fromEntries(done.map(({ key }) => [getDraftKey(key), null]));
}

async function applyNow({ area, now, random }: Ports, change: Change): Promise<ChangeResult> {
  const kinds = new Set(listTargets(change).map(({ kind }) => kind));
  const drafts = change.draftDone ?? [];
  const head = await area.get([
    META_KEY,
    ...[...kinds].map(getDirectoryKey),
    ...drafts.map(({ key }) => getDraftKey(key)),
  ]);
  const stored = parseMeta(head[META_KEY]);
  if (stored === 'newer') return { ok: false, reason: 'newer-data' };
  if (stored?.done.includes(change.id)) return { ok: true };

  const meta = stored ?? (await recoverMeta(area, createMeta(random)));
  const before: Holdings = { meta, shelves: await loadShelves(area, head, change) };
  const outcome = applyChange(before, change, now());
  if (!outcome.ok) return outcome;

  const after = outcome.holdings;
  const emptied = listDoneDrafts(head, change);
  if (after !== before && after.meta !== meta) {
    const done = rememberChange(meta.done, change.id);
    const values = listValues(head, before, after);
    await area.set({ ...values, ...emptied, [META_KEY]: { ...after.meta, done } });
  } else if (Object.keys(emptied).length > 0) {
    await area.set(emptied);
  }
  return { ok: true };
}

/**
 * The one writer of records; the background has the only one. Keeps nothing between changes: the worker may
 * die at any time, and another may have to go on from what is stored.
 */
export function createStore(ports: Ports): Store {
  let last: Promise<unknown> = Promise.resolve();

  async function attempt(change: Change): Promise<ChangeResult> {
    try {
      return await applyNow(ports, change);
    } catch (error) {
      return { ok: false, reason: isStorageFull(error) ? 'storage-full' : 'storage-error' };
    }
  }

  return {
    apply: (change) => {
      const parsed = parseChange(change);
      if (!parsed.ok) return Promise.resolve(parsed);
      const result = last.then(() => attempt(parsed.change));
      last = result;
      return result;
    },
  };
}
