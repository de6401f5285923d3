import type { Kind } from '../../records/kinds';
import type { Totals } from '../../records/safety/loss';
import { keepRing, type Ringed } from '../../records/safety/ring';

/** A page of local storage as it was: the checksum under which the vault has its text, and what was counted in it. */
export type CopiedPage = {
  readonly kind: Kind;
  readonly checksum: string;
  /** Characters of JSON. */
  readonly size: number;
  readonly records: number;
};

/** Everything as it was at one moment. Values that did not change since an earlier copy are shared with it. */
export type Snapshot = Ringed & {
  /** In ms since 1970, and its name. */
  readonly at: number;
  /** By their keys. */
  readonly pages: ReadonlyMap<string, CopiedPage>;
  /** Made while something was missing: it stands beside the copy before, and for no whole. */
  readonly isPartial: boolean;
  /** Counted in what was copied, not taken over from what storage says of itself. */
  readonly totals: Totals;
};

/** What is remembered between workers, small enough to read at each start. */
export type VaultState = {
  /** The newest whole copy. */
  readonly head?: Pick<Snapshot, 'at' | 'totals'>;
  /** The meta of the newest copy, as canonical text: while storage has the same, nothing is new. */
  readonly meta?: string;
  /** Set before the first change after a copy, so that a worker that dies meanwhile leaves a trace. */
  readonly isBehind?: boolean;
  /** The coach said that what was missing then may go. */
  readonly acceptedAt?: number;
};

const NAME = 'vault';
const COPIES = 'copies';
const SNAPSHOTS = 'snapshots';
const STATE = 'state';

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('vault'));
  });
}

function finish(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('vault'));
  });
}

/** What this module put in; the types of IndexedDB do not tell. */
function listAll(snapshots: IDBObjectStore): Promise<Snapshot[]> {
  return settle(snapshots.getAll() as IDBRequest<Snapshot[]>);
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(NAME, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(COPIES);
    request.result.createObjectStore(SNAPSHOTS, { keyPath: 'at' });
    request.result.createObjectStore(STATE);
  };
  return settle(request);
}

export type Vault = {
  state(): Promise<VaultState>;
  setState(state: VaultState): Promise<void>;
  /** Those that can be restored, newest first. */
  snapshots(): Promise<Snapshot[]>;
  /** The text under a checksum; whoever reads it compares. */
  read(checksum: string): Promise<string | undefined>;
  write(texts: ReadonlyMap<string, string>): Promise<void>;
  /** Adds or replaces a snapshot with the state that goes with it, and lets go of what the ring no longer keeps. */
  put(snapshot: Snapshot, state: VaultState): Promise<void>;
};

/** Takes out of a running transaction what no snapshot needs. */
async function sweep(transaction: IDBTransaction): Promise<void> {
  const snapshots = transaction.objectStore(SNAPSHOTS);
  const copies = transaction.objectStore(COPIES);
  const all = await listAll(snapshots);
  const kept = keepRing(all);
  const needed = new Set(
    kept.flatMap(({ pages }) => [...pages.values()].map(({ checksum }) => checksum)),
  );
  for (const { at } of all.filter((one) => !kept.includes(one))) snapshots.delete(at);
  for (const checksum of await settle(copies.getAllKeys())) {
    if (typeof checksum !== 'string' || !needed.has(checksum)) copies.delete(checksum);
  }
}

/** The second store, independent of the first: another database of the browser, and of another kind. */
export function createVault(factory: IDBFactory): Vault {
  let opened: Promise<IDBDatabase> | undefined;

  async function run<T>(stores: string[], act: (within: IDBTransaction) => Promise<T>): Promise<T> {
    opened ??= open(factory);
    // A database that would not open may do so the next time.
    opened.catch(() => (opened = undefined));
    const transaction = (await opened).transaction(stores, 'readwrite');
    const done = finish(transaction);
    const [result] = await Promise.all([act(transaction), done]);
    return result;
  }

  return {
    state: () =>
      run([STATE], async (within) => {
        const state: unknown = await settle(within.objectStore(STATE).get('now'));
        return state ?? {};
      }),
    setState: (state) =>
      run([STATE], async (within) => {
        await settle(within.objectStore(STATE).put(state, 'now'));
      }),
    snapshots: () =>
      run([SNAPSHOTS], async (within) => {
        return (await listAll(within.objectStore(SNAPSHOTS))).reverse();
      }),
    read: (checksum) =>
      run([COPIES], async (within) => {
        const text: unknown = await settle(within.objectStore(COPIES).get(checksum));
        return typeof text === 'string' ? text : undefined;
      }),
    write: (texts) =>
      run([COPIES], async (within) => {
        const copies = within.objectStore(COPIES);
        await Promise.all([...texts].map(([checksum, text]) => settle(copies.put(text, checksum))));
      }),
    put: (snapshot, state) =>
      run([COPIES, SNAPSHOTS, STATE], async (within) => {
        await settle(within.objectStore(SNAPSHOTS).put(snapshot));
        await settle(within.objectStore(STATE).put(state, 'now'));
        await sweep(within);
      }),
  };
}
