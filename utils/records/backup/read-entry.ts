import { formatTime } from '../ids';
import { KINDS } from '../kinds';
import { areWhole, dropEmptied } from '../schemas';
import { isStoredRecord, listClocks, type StoredRecord } from '../stored-record';
import { isTooLong } from '../text';
import type { EntryProblem } from './backup-file';
import { cleanDeep, findFlaw } from './clean-deep';

const LONGEST_ENTRY = 400_000;
/** A record from later than this would win over everything a coach writes for years. */
const MOST_AHEAD_MS = 10 * 365 * 24 * 60 * 60 * 1000;

type Entry =
  | { readonly ok: true; readonly record: StoredRecord; readonly isCleaned: boolean }
  | { readonly ok: false; readonly problem: EntryProblem };

function findProblem(record: StoredRecord, now: number): EntryProblem | undefined {
  if (!(KINDS as readonly string[]).includes(record.k)) return 'unknown_kind';
  const latest = formatTime(now + MOST_AHEAD_MS);
  if (listClocks(record).some((clock) => clock > latest)) return 'clock';
  if (record.e !== undefined) return undefined;
  if (Object.values(record.f).some(isTooLong)) return 'too_long';
  return areWhole(record.k, dropEmptied(record.f)) ? undefined : 'fields';
}

/** A record from a file or a copy, cleaned as typed text is, or why it is none that can be kept here. */
export function readEntry(raw: unknown, now: number): Entry {
  const flaw = findFlaw(raw);
  if (flaw) return { ok: false, problem: flaw };
  const cleaned = cleanDeep(raw);
  if (!isStoredRecord(cleaned)) return { ok: false, problem: 'not_a_record' };
  const problem = findProblem(cleaned, now);
  if (problem) return { ok: false, problem };
  if (JSON.stringify(cleaned).length > LONGEST_ENTRY) return { ok: false, problem: 'too_long' };
  return { ok: true, record: cleaned, isCleaned: cleaned !== raw };
}
