import * as v from 'valibot';
import type { StoredRecord } from '../stored-record';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  MOST_ENTRIES,
  type Backup,
  type BackupHead,
  type BackupRefusal,
  type EntryProblem,
  type ReadBackup,
} from './backup-file';
import { readEntry } from './read-entry';

/** What stands for an entry that is no JSON. */
const BROKEN = Symbol('broken');

const head = v.looseObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  app: v.pipe(v.string(), v.maxLength(40)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  counts: v.record(v.string(), v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
});
const list = v.array(v.unknown());

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return BROKEN;
  }
}

/** What can be had of a file that is no JSON as a whole: one entry a line, the head in the first. */
function salvage(text: string): unknown {
  const [first = '', ...lines] = text.split('\n');
  const known = parse(`${first.trim()}]}`);
  if (typeof known !== 'object' || known === null) return BROKEN;
  const entries = lines
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => line !== '' && !line.startsWith(']'));
  return { ...known, records: entries.map(parse) };
}

function judge(value: unknown): BackupRefusal {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format === 'good-question-stems') return 'stems';
  if (format !== BACKUP_FORMAT) return 'not_a_backup';
  return typeof version === 'number' && version > BACKUP_VERSION ? 'newer' : 'broken';
}

function collect(known: BackupHead, entries: readonly unknown[], now: number): Backup {
  const records: StoredRecord[] = [];
  const problems: { entry: number; problem: EntryProblem }[] = [];
  let cleaned = 0;
  for (const [i, raw] of entries.entries()) {
    const read =
      raw === BROKEN ? ({ ok: false, problem: 'not_json' } as const) : readEntry(raw, now);
    if (read.ok) records.push(read.record);
    else problems.push({ entry: i + 1, problem: read.problem });
    if (read.ok && read.isCleaned) cleaned += 1;
  }
  const promised = Object.values(known.counts).reduce((sum, count) => sum + count, 0);
  const missing = Math.max(0, promised - entries.length);
  return { head: known, records, problems, cleaned, missing };
}

/** What a file holds: all of it, or what can be read of it with the reasons for the rest, or why it is refused. */
export function readBackup(text: string, now: number): ReadBackup {
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return { ok: false, refusal: 'empty' };
  const whole = parse(bare);
  const value = whole === BROKEN ? salvage(bare) : whole;
  if (value === BROKEN) return { ok: false, refusal: 'broken' };
  if (!v.is(head, value)) return { ok: false, refusal: judge(value) };
  const { records, setAside = [] } = value;
  if (!v.is(list, records) || !v.is(list, setAside)) return { ok: false, refusal: 'broken' };
  if (records.length + setAside.length > MOST_ENTRIES) return { ok: false, refusal: 'too_many' };
  return { ok: true, backup: collect(value, [...records, ...setAside], now) };
}
