import type { StoredRecord } from '../records/stored-record';
import type { DecideRemovals, TakeInResult } from '../records/take-in';
import type { Codec } from './deflate';
import type { Values } from './read-area';

/** The browser's sync area. */
export type SyncArea = {
  /** All that is in it, at one moment. */
  read(): Promise<Values>;
  /** One call, all or nothing. */
  set(values: Values): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /**
   * Hears the new values of keys that changed, undefined for one that was removed, and what they were before. Gives
   * back the way to stop.
   */
  subscribe(listener: (values: Values, before: Values) => void): () => void;
};

/** What this machine holds. */
export type Holding = {
  /** All records but notes; if those are shared, at least as many of the newest as could fit. */
  readonly records: readonly StoredRecord[];
  /** Shared notes that were not read. */
  readonly unread: number;
};
export type LocalSide = {
  /** 'newer': a newer version wrote here, so it is not for us. */
  read(): Promise<Holding | 'newer'>;
  takeIn(records: readonly StoredRecord[], decide: DecideRemovals): Promise<TakeInResult>;
  /** Differs from the last one after any change that was made here. */
  readEdition(): Promise<string>;
  readState(): Promise<unknown>;
  writeState(state: object): Promise<void>;
};

export type SyncPorts = {
  readonly sync: SyncArea;
  readonly local: LocalSide;
  readonly codec: Codec;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  /** Sees to it that `push` is called at that time or soon after it, also if this worker is gone by then. The earliest wish counts. */
  readonly wakeBy: (time: number) => void;
};
