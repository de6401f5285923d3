import type { StoredRecord } from '../records/stored-record';
import { getShardKey } from './layout';
import { planWrites, type Plan } from './plan';
import type { SyncPorts } from './ports';
import { EMPTY_MS, getNoteSharing, type Pulled } from './pull';
import { getRecordKey } from './rank';
import { listRecords, type AreaContent, type Values } from './read-area';
import type { SyncProblem, SyncState } from './state';
import { correctLog, getNextWrite, logWrite, WRITE_EVERY_MS } from './write-rate';

const RETRY_MS = 30_000;
const LONGEST_RETRY_MS = 30 * 60_000;

/** What of all records is for the area. */
function listShared({ records, content }: Pulled): StoredRecord[] {
  const sharing = getNoteSharing(records);
  const there = new Set(listRecords(content).map(getRecordKey));
  return [...records.values()].filter(
    (record) => record.k !== 'note' || (sharing ?? there.has(getRecordKey(record))),
  );
}

function count(records: readonly StoredRecord[]): SyncState['inArea'] {
  const living = records.filter(({ e }) => e === undefined);
  const notes = living.filter(({ k }) => k === 'note').length;
  return { notes, others: living.length - notes };
}

function describe({ state, unread }: Pulled, plan: Plan): SyncState {
  const { bytes, kept, left, tooLong } = plan;
  const { notes, others } = count(left);
  const onlyHere = { notes: notes + unread, others };
  return { ...state, bytes, inArea: count(kept), onlyHere, tooLong };
}

function sayWhy(error: unknown): SyncProblem {
  const said = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/MAX_WRITE|per_?(minute|hour)/i.test(said)) return 'too-fast';
  if (/max_?items/i.test(said)) return 'too-many-items';
  if (/per_?item/i.test(said)) return 'item-too-large';
  return /quota/i.test(said) ? 'sync-full' : 'sync-error';
}

/** Twice as long after each failure, and not at the same moment as the other machines. */
function getRetry(failures: number, now: number, random: () => number): number {
  const wait = Math.min(RETRY_MS * 2 ** failures, LONGEST_RETRY_MS);
  return now + wait * (1 + random());
}

function isAsRead(values: Values, { shards, damaged }: AreaContent): boolean {
  const keys = Object.keys(values).filter((key) => key.startsWith(getShardKey('')));
  return (
    keys.length === shards.size + damaged.length &&
    [...shards].every(([start, { raw }]) => values[getShardKey(start)] === raw)
  );
}

/** The earliest moment at which this install may write, and the reason to come back then. */
function getDue(state: SyncState, now: number): number {
  const { writes, retryAt = 0 } = state;
  const longest = now + 2 * LONGEST_RETRY_MS;
  return Math.max(getNextWrite(writes, now), retryAt > longest ? now : retryAt);
}

type Written = { readonly state: SyncState; readonly isAgain: boolean };

async function write(
  ports: SyncPorts,
  state: SyncState,
  plan: Plan,
  content: AreaContent,
): Promise<Written> {
  const { sync, local, now, random, wakeBy } = ports;
  // Counted before it is made: a worker that dies in between has written no faster than it knows.
  const logged = { ...state, isPending: true, writes: logWrite(state.writes, now()) };
  await local.writeState(logged);
  // Between reading and writing another machine's words may have arrived; only now is the gap as small as can be.
  if (!isAsRead(await sync.read(), content)) return { state: logged, isAgain: true };
  const isRemoval =
    Object.keys(plan.set).length === 0 || (plan.removeFirst && plan.remove.length > 0);
  try {
    await (isRemoval ? sync.remove(plan.remove) : sync.set(plan.set));
  } catch (error) {
    const retryAt = getRetry(logged.failures, now(), random);
    wakeBy(retryAt);
    const failures = logged.failures + 1;
    return { state: { ...logged, retryAt, failures, problem: sayWhy(error) }, isAgain: false };
  }
  const isAgain = isRemoval ? Object.keys(plan.set).length > 0 : plan.remove.length > 0;
  const done = { retryAt: 0, failures: 0, problem: null, pushedAt: now() };
  return { state: { ...logged, ...done, isPending: isAgain }, isAgain };
}

/**
 * Writes what the area lacks, in at most one call; what is left to do is done when `wakeBy` comes round. Gives back
 * the state to store.
 */
export async function pushOnce(ports: SyncPorts, pulled: Pulled): Promise<SyncState> {
  const { codec, now, wakeBy } = ports;
  const { content, state, mark } = pulled;
  if (state.isNewer) return { ...state, problem: 'newer-data' };
  if (!state.isJoined) {
    wakeBy((state.emptySince ?? now()) + EMPTY_MS);
    return { ...state, isPending: true };
  }
  const plan = await planWrites(listShared(pulled), { content, codec, now: now() });
  const described = describe(pulled, plan);
  if (Object.keys(plan.set).length === 0 && plan.remove.length === 0) {
    return { ...described, isPending: false, problem: null, failures: 0, inStep: mark };
  }
  const due = getDue(described, now());
  if (due > now()) {
    wakeBy(due);
    const { writes } = described;
    return { ...described, isPending: true, ...(writes && { writes: correctLog(writes, now()) }) };
  }
  const written = await write(ports, described, plan, content);
  if (written.isAgain) wakeBy(now() + WRITE_EVERY_MS);
  return written.state;
}
