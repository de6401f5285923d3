import type { SyncStatus } from '../../sync/state';
import { KINDS, type Kind } from '../kinds';
import type { Census } from '../meta';
import type { SafetyState } from './notice';

/** What lay in a page and could not be read, as it was. `at` is when it was set aside, in ms since 1970. */
export type SetAside = { readonly from: string; readonly at: number; readonly raw: unknown };

/** How the coach's data stands on this machine. */
export type DataReport = {
  /** Alive ones, by kind. */
  readonly counts: Readonly<Record<Kind, number>>;
  readonly trashed: number;
  /** Bytes in the browser's storage; undefined where the browser does not say. */
  readonly bytes: number | undefined;
  readonly sync: SyncStatus;
  /** When the last backup file was saved; null: never. */
  readonly backupAt: number | null;
  /** The newest second copy and how many records it has, null when there is none, or that it cannot be read. */
  readonly copy: { readonly at: number; readonly records: number } | null | 'unreadable';
  readonly isNewer: boolean;
  readonly safety: SafetyState | undefined;
  readonly setAside: readonly SetAside[];
  /** Entries in pages that cannot be read; known once everything was looked at. */
  readonly unreadable: number | undefined;
};

/** How many records of each kind are alive, and how many of all are in the trash. */
export function countStates(census: Census): Pick<DataReport, 'counts' | 'trashed'> {
  const alive = KINDS.map((kind) => [kind, census[kind].alive] as const);
  return {
    counts: Object.fromEntries(alive) as Record<Kind, number>,
    trashed: KINDS.reduce((sum, kind) => sum + census[kind].trashed, 0),
  };
}

/** The entries that were set aside, each as it lay there: a page held several, or was none itself. */
export function listSetAside(setAside: readonly SetAside[]): unknown[] {
  return setAside.flatMap(({ raw }) => (Array.isArray(raw) ? (raw as unknown[]) : [raw]));
}

/** What was set aside, as a file: nothing in it was understood, so nothing in it is changed. */
export function writeSetAside(setAside: readonly SetAside[], createdAt: string): string {
  return JSON.stringify({ format: 'good-question-set-aside', createdAt, setAside }, null, 1);
}
