import { signal, type ReadonlySignal } from '@preact/signals';
import type { Backup, BackupRefusal } from '../records/backup/backup-file';
import { MOST_BACKUP_BYTES } from '../records/backup/backup-file';
import type { DeletedHere } from '../records/backup/bring-back';
import type { Comparison } from '../records/backup/compare-record';
import type { StoredRecord } from '../records/stored-record';
import type { Changed } from './now';
import type { ChosenFile } from './chosen-file';

/** A file as read: `isIntact` tells whether its seal fits. */
export type OpenedBackup =
  { ok: true; backup: Backup; isIntact: boolean } | { ok: false; refusal: BackupRefusal };

/** What each record of a file would come to, against what is here. */
export type Compared = {
  counts: Readonly<Record<Comparison, number>>;
  /** Worth sending: everything but what brings nothing. */
  records: readonly StoredRecord[];
  deletedHere: readonly DeletedHere[];
};

export type RestorePreview = { name: string; isIntact: boolean; counts: Compared['counts'] } & Omit<
  Backup,
  'records'
>;
/** How a restore went. After a failure, what was stored before it stays: all of it is merged. */
export type Restored = { result: Changed; leftOut: number };

export type RestorePorts = {
  read: (bytes: Uint8Array) => Promise<OpenedBackup>;
  compare: (records: readonly StoredRecord[]) => Promise<Compared>;
  store: (
    compared: Compared,
    options: { bringBack: boolean; onProgress: (done: number) => void },
  ) => Promise<Restored>;
};

export type RestoreModel = {
  preview: ReadonlySignal<RestorePreview | null>;
  /** How much of a restore is done, from 0 to 1; null when none is under way. */
  progress: ReadonlySignal<number | null>;
  /** Reads a file and shows what it holds; nothing is stored. */
  open: (
    file: ChosenFile,
  ) => Promise<{ ok: true } | { ok: false; reason: BackupRefusal | 'failed' }>;
  /** Stores what was shown, compared once more with what is here by now. */
  confirm: (bringBack: boolean) => Promise<Restored | undefined>;
  cancel: () => void;
};

/** A backup from a file: looked at first, merged when a person has seen what it comes to. */
export function createRestore(ports: RestorePorts): RestoreModel {
  const preview = signal<RestorePreview | null>(null);
  const progress = signal<number | null>(null);
  let records: readonly StoredRecord[] = [];

  return {
    preview,
    progress,
    async open(file) {
      preview.value = null;
      if (file.size > MOST_BACKUP_BYTES) return { ok: false, reason: 'too_big' };
      const bytes = await file.read().catch(() => undefined);
      if (!bytes) return { ok: false, reason: 'failed' };
      const opened = await ports.read(bytes);
      if (!opened.ok) return { ok: false, reason: opened.refusal };
      const { records: found, ...told } = opened.backup;
      records = found;
      const { counts } = await ports.compare(records);
      preview.value = { ...told, name: file.name, isIntact: opened.isIntact, counts };
      return { ok: true };
    },
    async confirm(bringBack) {
      if (!preview.peek() || progress.peek() !== null) return undefined;
      progress.value = 0;
      const compared = await ports.compare(records);
      const restored = await ports.store(compared, {
        bringBack,
        onProgress: (done) => (progress.value = done),
      });
      progress.value = null;
      if (restored.result.ok) preview.value = null;
      return restored;
    },
    cancel: () => void (preview.value = null),
  };
}
