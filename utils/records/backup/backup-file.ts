import type { Kind } from '../kinds';
import type { StoredRecord } from '../stored-record';

/** The name and version that a backup bears. docs/backup-format.md describes both. */
export const BACKUP_FORMAT = 'good-question-backup';
export const BACKUP_VERSION = 1;

export const MOST_BACKUP_BYTES = 200 * 1024 * 1024;
export const MOST_ENTRIES = 500_000;

export type BackupHead = {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: typeof BACKUP_VERSION;
  /** Version of the extension that wrote the file. */
  readonly app: string;
  /** As in 2026-11-24T10:00:00.000Z. */
  readonly createdAt: string;
  /** How many records of each kind the file has, whatever their state; `setAside` ones not among them. */
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
};

/** Why an entry of a file is left out. */
export type EntryProblem =
  'not_json' | 'not_a_record' | 'unknown_kind' | 'fields' | 'too_long' | 'odd_key' | 'clock';

/** Why nothing of a file is taken. */
export type BackupRefusal =
  'too_big' | 'too_many' | 'empty' | 'not_text' | 'broken' | 'not_a_backup' | 'newer' | 'stems';

export type Backup = {
  readonly head: BackupHead;
  readonly records: readonly StoredRecord[];
  /** `entry` counts from 1 through the whole file; in a file as it was written, its line is one more. */
  readonly problems: readonly { readonly entry: number; readonly problem: EntryProblem }[];
  /** Entries in which characters that no store can hold were replaced. */
  readonly cleaned: number;
  /** Records that the head promises and the file does not have. */
  readonly missing: number;
};
export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly refusal: BackupRefusal };
