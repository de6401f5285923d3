import { applyChange, listTargets, type Holdings } from '../records/apply-change';
import { parseChange, type Change, type ChangeResult, type Refusal } from '../records/change';
import type { Kind } from '../records/kinds';
import { createMeta, parseMeta, rememberChange } from '../records/meta';
import type { StoredRecord } from '../records/stored-record';
import type { DecideRemovals, TakeInResult } from '../records/take-in';
import type { Area, Stored, Values } from './area';
import { isDone } from './drafts';
import { listValues, loadShelves } from './holdings';
import { getDirectoryKey, getDraftKey, META_KEY } from './keys';
import { migrate } from './migrate';
import { recoverMeta } from './recover-meta';
import { repairNow, type Repaired } from './repair';
import { isStorageFull } from './storage-errors';
import { takeInNow } from './take-in';

export type Store = {
  /**
   * Makes a change, as it came by message, after all earlier ones and in one atomic write. `ok` means stored;
   * after a refusal nothing of the change is stored. Never throws for what can be expected.
   */
  apply(change: unknown): Promise<ChangeResult>;
  /**
   * Puts records of another machine together with those here, in turn with the changes and in one atomic write.
   * They must have the shape of records of known kinds. `decide` is told how many alive ones that would let go.
   */
  takeIn(records: readonly StoredRecord[], decide: DecideRemovals): Promise<TakeInResult>;
  /** Moves what cannot be read aside, as it is, and counts and lists anew what is there. */
  repair(): Promise<Repaired>;
};
export type Ports = {
  readonly area: Area;
  readonly now: () => number;
  readonly random: () => number;
  /** Hears what kinds of records a write may have touched, whoever asked for it. */
  readonly onWrite?: (kinds: ReadonlySet<Kind>) => void;
};

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
  const before: Holdings = { meta, shelves: await loadShelves(area, head, listTargets(change)) };
  const outcome = applyChange(before, change, now());
  if (!outcome.ok) return outcome;

  const after = outcome.holdings;
  const emptied = listDoneDrafts(head, change);
  if (after !== before && after.meta !== meta) {
    const done = rememberChange(meta.done, change.id);
    const values = await listValues(area, head, before, after);
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

  async function attempt<T>(act: () => Promise<T>): Promise<T | { ok: false; reason: Refusal }> {
    try {
      return await act();
    } catch (error) {
      return { ok: false, reason: isStorageFull(error) ? 'storage-full' : 'storage-error' };
    }
  }

  let isPresent = false;
  /** What an older version left is brought into form before anything is done to it. */
  async function bringUpToDate() {
    if (isPresent) return;
    await migrate(ports.area);
    isPresent = true;
  }

  function takeTurn<T>(act: () => Promise<T>) {
    const result = last.then(() => attempt(() => bringUpToDate().then(act)));
    last = result;
    return result;
  }

  const tell = (kinds: readonly Kind[]) => ports.onWrite?.(new Set(kinds));

  return {
    apply: (change) => {
      const parsed = parseChange(change);
      if (!parsed.ok) return Promise.resolve(parsed);
      return takeTurn(async () => {
        const result = await applyNow(ports, parsed.change);
        if (result.ok) tell(listTargets(parsed.change).map(({ kind }) => kind));
        return result;
      });
    },
    takeIn: (records, decide) =>
      takeTurn(async () => {
        const result = await takeInNow(ports, records, decide);
        tell(records.map(({ k }) => k));
        return result;
      }),
    repair: () => takeTurn(() => repairNow(ports)),
  };
}
