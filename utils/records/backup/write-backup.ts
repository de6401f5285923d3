import { toCanonical } from '../canonical';
import { KINDS } from '../kinds';
import type { StoredRecord } from '../stored-record';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupHead } from './backup-file';

export type BackupContent = {
  readonly records: readonly StoredRecord[];
  /** What lies in storage and cannot be read here, as it is. */
  readonly setAside: readonly unknown[];
};

function countKinds(records: readonly StoredRecord[]): BackupHead['counts'] {
  const counts = new Map<string, number>();
  for (const { k } of records) counts.set(k, (counts.get(k) ?? 0) + 1);
  return Object.fromEntries(KINDS.map((kind) => [kind, counts.get(kind) ?? 0]));
}

/** One entry a line, so that a file that was cut off or damaged can still be read line by line. */
function listLines(entries: readonly unknown[]): string {
  return entries.map((entry) => `\n${toCanonical(entry)}`).join(',');
}

/** A backup but for its seal, which closes it. */
export function writeBackup(
  { app, createdAt }: Pick<BackupHead, 'app' | 'createdAt'>,
  { records, setAside }: BackupContent,
): string {
  const counts = countKinds(records);
  const head = JSON.stringify({
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    app,
    createdAt,
    counts,
  });
  return `${head.slice(0, -1)},"records":[${listLines(records)}\n],"setAside":[${listLines(setAside)}`;
}

const SEAL = '\n],"sha256":"';

/** The whole file. `sha256` is that of the unsealed text in UTF-8, in hexadecimal. */
export function sealBackup(unsealed: string, sha256: string): string {
  return `${unsealed}${SEAL}${sha256}"}\n`;
}

/** The two parts of a sealed file; undefined for one that has no seal, or has one in another place. */
export function splitSeal(text: string): { unsealed: string; sha256: string } | undefined {
  const start = text.lastIndexOf(SEAL);
  const sha256 = text.slice(start + SEAL.length).split('"')[0] ?? '';
  return start < 0 ? undefined : { unsealed: text.slice(0, start), sha256 };
}
