import { parseMeta, type Census } from '../../records/meta';
import type { BackupState } from '../../records/safety/notice';
import { areMachinesWiped } from '../../records/safety/wiped-machines';
import type { StoredRecord } from '../../records/stored-record';
import type { Area } from '../area';
import { BACKUP_KEY, META_KEY } from '../keys';
import { parseBackupState } from './safety-state';

const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_MS = 14 * DAY_MS;
const LATER_MS = 14 * DAY_MS;
const NEXT_MS = 30 * DAY_MS;
/** Written by a coach; settings and stars alone are not worth a reminder. */
const COUNTED = ['partner', 'cycle', 'note', 'prompt', 'meeting', 'stem'] as const;

/** How many entries a backup would hold that a coach would miss. */
export function countEntries(census: Census): number {
  return COUNTED.reduce((sum, kind) => sum + census[kind].alive, 0);
}

const beginAt = (now: number): BackupState => ({
  ...{ at: null, entries: 0 },
  remindFrom: now + FIRST_MS,
});

/** From the first look on an install, two weeks pass before a backup is spoken of. */
export async function beginReminders(area: Area, now: number): Promise<void> {
  const known = parseBackupState(await area.get([BACKUP_KEY]));
  if (!known) await area.set({ [BACKUP_KEY]: beginAt(now) });
}

/** Not for a day, and without a backup yet. */
const isFresh = ({ at, remindFrom }: BackupState, now: number) =>
  at === null && remindFrom - FIRST_MS > now - DAY_MS;

/**
 * On a new install, looks in what came by sync for others that were wiped. This one may be wiped tonight: then a backup
 * is spoken of at once, from the first entry on.
 */
export async function noteWipedMachines(
  area: Area,
  records: readonly StoredRecord[],
  now: number,
): Promise<void> {
  const stored = await area.get([BACKUP_KEY, META_KEY]);
  const known = parseBackupState(stored) ?? beginAt(now);
  const meta = parseMeta(stored[META_KEY]);
  if (known.isWiped || !isFresh(known, now) || typeof meta !== 'object') return;
  if (!areMachinesWiped(records, { own: meta.device, now })) return;
  await area.set({ [BACKUP_KEY]: { ...known, remindFrom: now, isWiped: true } });
}

/** After a backup the next is due in a month, when enough is new; after "later" it is spoken of in two weeks. */
export async function planReminder(
  area: Area,
  answer: 'backed-up' | 'later',
  now: number,
): Promise<void> {
  const stored = await area.get([BACKUP_KEY, META_KEY]);
  const known = parseBackupState(stored) ?? { at: null, entries: 0 };
  const meta = parseMeta(stored[META_KEY]);
  const entries = typeof meta === 'object' ? countEntries(meta.census) : 0;
  const state =
    answer === 'backed-up'
      ? { ...known, at: now, entries, remindFrom: now + NEXT_MS }
      : { ...known, remindFrom: now + LATER_MS };
  await area.set({ [BACKUP_KEY]: state });
}
