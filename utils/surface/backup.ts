import { createStamp } from '../browser/stamp';
import { send } from '../messaging/send';
import type { Compared, OpenedBackup, Restored } from '../models/restore';
import { createBringBack, type DeletedHere } from '../records/backup/bring-back';
import { compareRecord, type Comparison } from '../records/backup/compare-record';
import { readBackup } from '../records/backup/read-backup';
import { sealBackup, splitSeal, writeBackup } from '../records/backup/write-backup';
import type { Backup } from '../records/backup/backup-file';
import { listSetAside } from '../records/safety/data-report';
import type { StoredRecord } from '../records/stored-record';
import type { Area } from '../storage/area';
import { getSha256 } from '../storage/sha256';
import { readSetAside } from '../storage/read-report';
import { readEverything } from '../storage/read-everything';

/** A backup file, and how many records it holds. */
export type BackupText = { name: string; text: string; count: number };

/** Everything that is kept, as a file; its name has the day on which it was made. */
export async function createBackup(area: Area, app: string): Promise<BackupText> {
  const [{ records, unreadable }, aside] = await Promise.all([
    readEverything(area),
    readSetAside(area),
  ]);
  const setAside = [...unreadable, ...listSetAside(aside)];
  const createdAt = new Date().toISOString();
  const unsealed = writeBackup({ app, createdAt }, { records, setAside });
  const text = sealBackup(unsealed, await getSha256(unsealed));
  return { name: `good-question-${createdAt.slice(0, 10)}.json`, text, count: records.length };
}

/** What a file holds, and whether it is as it was written. */
export async function readBackupFile(bytes: Uint8Array): Promise<OpenedBackup> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, refusal: 'not_text' } as const;
  }
  const backup = readBackup(text, Date.now());
  if (!backup.ok) return backup;
  const seal = splitSeal(text);
  return { ...backup, isIntact: seal?.sha256 === (await getSha256(seal?.unsealed ?? text)) };
}

/** What each record of a file would come to, against what is here now. */
export async function compareWithHere(area: Area, records: Backup['records']): Promise<Compared> {
  const here = new Map(
    (await readEverything(area)).records.map((record) => [`${record.k}:${record.id}`, record]),
  );
  const counts: Record<Comparison, number> = {
    ...{ new: 0, newer: 0, both: 0, same: 0 },
    ...{ 'deleted-here': 0, 'deleted-there': 0, gone: 0 },
  };
  const worth: StoredRecord[] = [];
  const deletedHere: DeletedHere[] = [];
  for (const theirs of records) {
    const mine = here.get(`${theirs.k}:${theirs.id}`);
    const comparison = compareRecord(mine, theirs);
    counts[comparison] += 1;
    if (comparison === 'deleted-here' && mine) deletedHere.push({ here: mine, theirs });
    if (comparison !== 'same') worth.push(theirs);
  }
  return { counts, records: worth, deletedHere };
}

const MOST_AT_ONCE = 200;
const MOST_SIZE = 500_000;

/** Parts of a few records each: the background takes each in as one atomic write. */
function divide(records: readonly StoredRecord[]): StoredRecord[][] {
  const parts: StoredRecord[][] = [];
  let size = Infinity;
  for (const record of records) {
    const added = JSON.stringify(record).length;
    const part = parts.at(-1);
    if (!part || part.length >= MOST_AT_ONCE || size + added > MOST_SIZE) {
      parts.push([record]);
      size = added;
    } else {
      part.push(record);
      size += added;
    }
  }
  return parts;
}

/** Merges what a file brings, part by part, and brings back what was deleted here if asked to. */
export async function storeCompared(
  { records, deletedHere }: Compared,
  { bringBack, onProgress }: { bringBack: boolean; onProgress: (done: number) => void },
): Promise<Restored> {
  const parts = divide(records);
  let leftOut = 0;
  for (const [i, part] of parts.entries()) {
    const taken = await send('takeIn', { records: part });
    if (!taken.ok) return { result: taken, leftOut };
    leftOut += taken.leftOut;
    onProgress((i + 1) / parts.length);
  }
  for (const change of bringBack ? createBringBack(deletedHere, createStamp()) : []) {
    const result = await send('change', change);
    if (!result.ok) return { result, leftOut };
  }
  return { result: { ok: true }, leftOut };
}
