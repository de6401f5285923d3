import type { Change, Put, Refusal, Target } from './change';
import { see, tick, type Clock } from './clock';
import {
  createRecord,
  editRecord,
  eraseRecord,
  restoreRecord,
  settleRecord,
  trashRecord,
} from './edit-record';
import type { Kind } from './kinds';
import { recount, type Meta } from './meta';
import { findRecord, placeRecord, type Shelf } from './pages';
import { areWhole, dropEmptied } from './schemas';
import { getNewestClock, getState, type StoredRecord } from './stored-record';

/** What a change needs to see: the pages its ids belong to, of each kind it names. */
export type Holdings = { readonly meta: Meta; readonly shelves: ReadonlyMap<Kind, Shelf> };
type Outcome = { ok: true; holdings: Holdings } | { ok: false; reason: Refusal };

/** One record's step of a change. Gives back undefined when there is nothing to do. */
type Step = {
  readonly target: Target;
  readonly run: (
    record: StoredRecord | undefined,
    clock: Clock,
  ) => StoredRecord | Refusal | undefined;
};

function put({ kind, id, fields }: Put): Step {
  return {
    target: { kind, id },
    run: (record, clock) => {
      if (record?.e !== undefined) return 'erased';
      if (!record && Object.keys(fields).length === 0) return undefined;
      const next = record
        ? editRecord(record, fields, clock)
        : createRecord(kind, id, fields, clock);
      if (next === record) return undefined;
      return areWhole(kind, dropEmptied(next.f)) ? next : 'invalid';
    },
  };
}

function mark(run: (record: StoredRecord, clock: Clock) => StoredRecord): (target: Target) => Step {
  return (target) => ({
    target,
    run: (record, clock) => {
      const next = record && run(record, clock);
      return next === record ? undefined : next;
    },
  });
}

function listSteps({
  puts = [],
  settle = [],
  trash = [],
  restore = [],
  erase = [],
}: Change): Step[] {
  return [
    ...puts.map(put),
    ...settle.map(mark(settleRecord)),
    ...trash.map(mark(trashRecord)),
    ...restore.map(mark(restoreRecord)),
    ...erase.map(mark(eraseRecord)),
  ];
}

function runStep({ meta, shelves }: Holdings, { target, run }: Step, now: number): Outcome {
  const { kind, id } = target;
  const shelf = shelves.get(kind) ?? { directory: [], pages: new Map() };
  const record = findRecord(shelf, id);
  // Also beyond the record's own clocks: after a restored profile the last clock may lag behind them.
  const clock = tick(see(meta.clock, record && getNewestClock(record)), now, meta.device);
  const next = run(record, clock);
  if (typeof next === 'string') return { ok: false, reason: next };
  if (!next) return { ok: true, holdings: { meta, shelves } };
  const placed = placeRecord(shelf, next);
  if (!placed) return { ok: false, reason: 'storage-error' };
  const census = recount(meta.census, kind, record && getState(record), getState(next));
  const pages = { ...meta.pages, [kind]: placed.directory.length };
  return {
    ok: true,
    holdings: {
      meta: { ...meta, clock, census, pages },
      shelves: new Map(shelves).set(kind, placed),
    },
  };
}

/** The holdings after the whole change, or why none of it can be done. The same objects where nothing changed. */
export function applyChange(holdings: Holdings, change: Change, now: number): Outcome {
  let outcome: Outcome = { ok: true, holdings };
  for (const step of listSteps(change)) {
    outcome = runStep(outcome.holdings, step, now);
    if (!outcome.ok) return outcome;
  }
  return outcome;
}

/** Every record a change names. */
export function listTargets(change: Change): Target[] {
  const { puts = [], settle = [], trash = [], restore = [], erase = [] } = change;
  return [...puts, ...settle, ...trash, ...restore, ...erase];
}
