import { toCanonical } from '../records/canonical';
import type { LocalSide, SyncArea, SyncPorts } from './ports';
import { getMark, pullOnce, type Answer } from './pull';
import { pushOnce } from './push';
import { createContentReader, type Values } from './read-area';
import { createSyncState, parseSyncState, type SyncState, type SyncStatus } from './state';

export type Sync = {
  /** Takes in what other machines wrote. With an answer, also what was held for it, and tells the others. */
  pull(answer?: Answer): Promise<SyncState>;
  /** Pulls, then writes what the area lacks, when it is time to; asks to be woken for what is left. */
  push(): Promise<SyncState>;
  /** The same, but without looking closer when nothing has changed since all was done. For a worker that starts. */
  catchUp(): Promise<SyncState>;
  /** To be called after a change was stored here. */
  noticeChange(): void;
  /** As of the last pull or push, by whichever worker. */
  status(): Promise<SyncStatus>;
  /** Lets go of events. */
  stop(): void;
};

/** Edits of one bout go out together. */
const SETTLE_MS = 5_000;
const RETRY_MS = 60_000;

/** The area, and a way to know what it tells of our own last write, as both browsers do, once. */
function muteEchoes(area: SyncArea) {
  const own = new Map<string, string>();
  const sync: SyncArea = {
    ...area,
    set: (values) => {
      for (const [key, value] of Object.entries(values)) own.set(key, toCanonical(value));
      return area.set(values);
    },
  };
  const isNews = ([key, value]: [string, unknown]) => {
    const written = own.get(key);
    own.delete(key);
    return written !== toCanonical(value);
  };
  const dropEchoes = (changed: Values): Values =>
    Object.fromEntries(Object.entries(changed).filter(isNews));
  return { sync, dropEchoes };
}

function pickGiven(values: Values, keys: readonly string[]): Values {
  return Object.fromEntries(
    keys.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]] as const])),
  );
}

/** The state, if nothing has changed on either side since nothing was left to do. */
async function findInStep(sync: SyncArea, local: LocalSide): Promise<SyncState | undefined> {
  const state = parseSyncState(await local.readState());
  if (state.inStep === undefined || state.isPending || state.held > 0) return undefined;
  const mark = getMark(await sync.read(), await local.readEdition());
  return mark === state.inStep ? state : undefined;
}

/**
 * Keeps this machine and the browser's sync area in step. Listens from the moment it is made; make it in the first
 * turn of the worker. It may be killed anywhere: all it knows is stored, and it goes on from there when woken.
 */
export function createSync(ports: SyncPorts): Sync {
  const { local, now, wakeBy } = ports;
  const { sync, dropEchoes } = muteEchoes(ports.sync);
  const readContent = createContentReader(ports.codec);
  let last: Promise<unknown> = Promise.resolve();
  let heard: Values[] = [];

  const readState = async () => parseSyncState(await local.readState());

  async function run(isPush: boolean, answer?: Answer): Promise<SyncState> {
    const before = await readState();
    const events = heard;
    const pulled = await pullOnce({ ...ports, sync, readContent }, before, events, answer);
    const canPush = isPush && 'content' in pulled;
    const after = canPush ? await pushOnce({ ...ports, sync }, pulled) : pulled.state;
    if (after.problem === 'local-full' || after.problem === 'local-error') wakeBy(now() + RETRY_MS);
    // Only what was taken in may be forgotten.
    if ('content' in pulled) heard = heard.filter((values) => !events.includes(values));
    if (toCanonical(after) !== toCanonical(before)) await local.writeState(after);
    return after;
  }

  async function admit(): Promise<SyncState> {
    const state = await readState();
    const failed: SyncState = { ...state, problem: 'sync-error', isPending: true };
    if (toCanonical(failed) !== toCanonical(state)) await local.writeState(failed);
    return failed;
  }

  /** What cannot be done now is done at the next waking; nothing is lost by waiting. */
  async function attempt(isPush: boolean, answer?: Answer): Promise<SyncState> {
    try {
      return await run(isPush, answer);
    } catch {
      wakeBy(now() + RETRY_MS);
      return admit().catch(() => ({ ...createSyncState(), problem: 'local-error' }));
    }
  }

  function takeTurn(isPush: boolean, answer?: Answer): Promise<SyncState> {
    const result = last.then(() => attempt(isPush, answer));
    last = result;
    return result;
  }

  const stop = sync.subscribe((changed, before) => {
    const values = dropEchoes(changed);
    const keys = Object.keys(values);
    if (keys.length === 0) return;
    wakeBy(now() + SETTLE_MS);
    // What a key held before may never have been taken in, if the worker was stopped then, and is nowhere else now.
    heard.push(pickGiven(before, keys), pickGiven(values, keys));
    void takeTurn(false);
  });

  return {
    pull: (answer) => {
      if (answer) wakeBy(now() + SETTLE_MS);
      return takeTurn(false, answer);
    },
    push: () => takeTurn(true),
    catchUp: async () => (await findInStep(sync, local).catch(() => undefined)) ?? takeTurn(true),
    noticeChange: () => wakeBy(now() + SETTLE_MS),
    status: readState,
    stop,
  };
}
