import { toCanonical } from '../records/canonical';
import { SETTING_SYNC } from '../records/ids';
import { KINDS } from '../records/kinds';
import { mergeRecords } from '../records/merge-records';
import { dropPast } from '../records/past-versions';
import { isAlive, type StoredRecord } from '../records/stored-record';
import type { Removals } from '../records/take-in';
import { getTextChecksum } from './checksum';
import { addRemoved, isSuspicious } from './failsafe';
import type { SyncPorts } from './ports';
import { getRecordKey } from './rank';
import { listRecords, type AreaContent, type ReadContent, type Values } from './read-area';
import type { SyncProblem, SyncState } from './state';

/** A person's answer to records held: let them go, or keep them. */
export type Answer = Extract<Removals, 'take' | 'keep'>;
/** What is known after a pull: all of each record, here and in the area. */
export type Pulled = {
  readonly state: SyncState;
  readonly content: AreaContent;
  /** What both sides were before it. */
  readonly mark: string;
  readonly records: ReadonlyMap<string, StoredRecord>;
  /** Notes for which there could be no room, so that they were not even read. */
  readonly unread: number;
};

const AGAIN_MS = 5_000;
/** How long an area must be empty until it is believed: a browser that has just signed in shows nothing at first. */
export const EMPTY_MS = 60_000;

const known = new Set<string>(KINDS);

function mergeAll(
  records: Iterable<StoredRecord>,
  onto: ReadonlyMap<string, StoredRecord> = new Map(),
): Map<string, StoredRecord> {
  const merged = new Map(onto);
  for (const record of records) {
    const key = getRecordKey(record);
    const there = merged.get(key);
    merged.set(key, there ? mergeRecords(there, record) : record);
  }
  return merged;
}

/** The records that say something which the ones here do not. */
function listNews(
  incoming: ReadonlyMap<string, StoredRecord>,
  here: ReadonlyMap<string, StoredRecord>,
): StoredRecord[] {
  return [...incoming].flatMap(([key, record]) => {
    if (!known.has(record.k)) return [];
    const mine = here.get(key);
    if (!mine) return [record];
    const canonical = toCanonical(mine);
    if (toCanonical(record) === canonical) return [];
    return toCanonical(mergeRecords(mine, record)) === canonical ? [] : [record];
  });
}

const problems: Readonly<Record<string, SyncProblem>> = {
  'storage-full': 'local-full',
  'newer-data': 'newer-data',
};

type Taken =
  | { readonly state: SyncState; readonly merged: readonly StoredRecord[] }
  | { readonly problem: SyncProblem };

async function takeIn(
  { local, now }: SyncPorts,
  news: readonly StoredRecord[],
  state: SyncState,
  answer: Answer | undefined,
): Promise<Taken> {
  if (news.length === 0) return { state: { ...state, held: 0, leftOut: 0 }, merged: [] };
  const taken = await local.takeIn(news, (count, alive) => {
    if (answer) return answer;
    return isSuspicious(count, alive, state.removed, now()) ? 'hold' : 'take';
  });
  if (!taken.ok) return { problem: problems[taken.reason] ?? 'local-error' };
  const { merged, removed, held, leftOut } = taken;
  const isCounted = removed > 0 && !answer;
  const counted = isCounted ? { removed: addRemoved(state.removed, removed, now()) } : {};
  return { state: { ...state, ...counted, held, leftOut }, merged };
}

const WRITING = new Set<SyncProblem>(['sync-full', 'too-many-items', 'item-too-large', 'too-fast']);

/** The problem that is left when a pull went well: one of writing. */
function clearPulled({ problem }: SyncState): SyncState['problem'] {
  return problem !== null && WRITING.has(problem) ? problem : null;
}

/** Whether the area may be written: something was there to take in, or it has been empty long enough. */
function join(state: SyncState, content: AreaContent, now: number): SyncState {
  if (state.isJoined) return state;
  if (content.shards.size > 0 || content.damaged.length > 0) return { ...state, isJoined: true };
  const { emptySince = now } = state;
  const since = Math.min(emptySince, now);
  return { ...state, emptySince: since, isJoined: now - since >= EMPTY_MS };
}

/** Whether notes may leave this machine: yes, no, or not known, in which case none is added and none taken out. */
export function getNoteSharing(records: ReadonlyMap<string, StoredRecord>): boolean | undefined {
  const setting = records.get(`setting:${SETTING_SYNC}`);
  const value = setting && isAlive(setting) ? setting.f.syncNotes : undefined;
  return typeof value === 'boolean' ? value : undefined;
}

/** Names what the area and this machine hold: equal as long as nothing changed on either side. */
export function getMark(values: Values, edition: string): string {
  return getTextChecksum(toCanonical([values, edition]));
}

async function readIncoming(content: AreaContent, heard: readonly Values[], read: ReadContent) {
  const events = await Promise.all(heard.map(read));
  return mergeAll([content, ...events].flatMap(listRecords));
}

/**
 * Reads the area and takes in what is new. Values heard of in events count, too, though the area may hold others by
 * now. What was not taken in and why is in the state; then there is nothing that could be pushed.
 */
export async function pullOnce(
  ports: SyncPorts & { readonly readContent: ReadContent },
  state: SyncState,
  heard: readonly Values[],
  answer?: Answer,
): Promise<Pulled | { readonly state: SyncState }> {
  const { sync, local, readContent, now } = ports;
  const edition = await local.readEdition();
  const values = await sync.read();
  const content = await readContent(values);
  const mine = await local.read();
  const isNewer = mine === 'newer' || content.header === 'newer' || content.header === 'unreadable';
  const seen = { ...state, isNewer, damaged: [...content.damaged] };
  if (mine === 'newer' || content.header === 'unreadable') {
    return { state: { ...seen, problem: 'newer-data' } };
  }
  const incoming = await readIncoming(content, heard, readContent);
  const here = mergeAll(mine.records.map(dropPast));
  const taken = await takeIn(ports, listNews(incoming, here), seen, answer);
  if ('problem' in taken) return { state: { ...seen, problem: taken.problem } };
  const opaque = [...incoming.values()].filter(({ k }) => !known.has(k));
  const records = mergeAll([...taken.merged.map(dropPast), ...opaque], here);
  // Another machine has just said that notes are shared, and those here have not been read for it.
  if (getNoteSharing(records) && !getNoteSharing(here)) ports.wakeBy(now() + AGAIN_MS);
  return {
    state: { ...join(taken.state, content, now()), problem: clearPulled(state), pulledAt: now() },
    content,
    mark: getMark(values, edition),
    records,
    unread: mine.unread,
  };
}
