import { createRestore, type RestoreModel } from '../models/restore';
import type { Area } from '../storage/area';

/** Joins the restore of a backup to storage and background; what it takes is loaded when a file is chosen. */
export function startRestore(area: Area): RestoreModel {
  return createRestore({
    read: async (bytes) => (await import('./backup')).readBackupFile(bytes),
    compare: async (records) => (await import('./backup')).compareWithHere(area, records),
    store: async (...compared) => (await import('./backup')).storeCompared(...compared),
  });
}
