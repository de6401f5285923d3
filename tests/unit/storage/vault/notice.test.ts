import { expect, it } from 'vitest';
import { chooseNotice } from '../../../../utils/records/safety/notice';
import { beginReminders, planReminder } from '../../../../utils/storage/vault/backup-reminder';
import { parseBackupState } from '../../../../utils/storage/vault/safety-state';
import { setUpSafe } from './safe';

const DAY_MS = 86_400_000;
const NOW = 1_764_000_000_000;
const quiet = { isNewer: false, safety: undefined, backup: undefined, entries: 0, now: NOW };

it('speaks of newer data before anything else, and of lost data before backups', () => {
  const safety = { state: 'lost', lost: 3, copyAt: 1 } as const;
  const backup = { at: null, entries: 0, remindFrom: 0 };
  const all = { ...quiet, safety, backup, entries: 99 };
  expect(chooseNotice({ ...all, isNewer: true })).toEqual({ kind: 'newer' });
  expect(chooseNotice(all)).toEqual({ kind: 'data', ...safety });
  expect(chooseNotice({ ...all, safety: undefined })?.kind).toBe('backup');
  expect(chooseNotice(quiet)).toBeNull();
});

it('reminds of a backup when ten entries are new and the time has come', () => {
  const backup = { at: null, entries: 5, remindFrom: NOW };
  expect(chooseNotice({ ...quiet, backup, entries: 14 })).toBeNull();
  expect(chooseNotice({ ...quiet, backup, entries: 15 })).toMatchObject({ isUrgent: false });
  expect(chooseNotice({ ...quiet, backup, entries: 15, now: NOW - 1 })).toBeNull();
});

it('reminds of a single entry on a machine that empties its profiles', () => {
  const backup = { at: null, entries: 0, remindFrom: NOW, isWiped: true };
  expect(chooseNotice({ ...quiet, backup, entries: 1 })).toMatchObject({ isUrgent: true });
});

it('waits two weeks at first and after "later", and a month after a backup', async () => {
  const { area, fake } = await setUpSafe(12);
  const state = () => parseBackupState(fake.read());
  await beginReminders(area, NOW);
  await beginReminders(area, NOW + DAY_MS);
  expect(state()).toEqual({ at: null, entries: 0, remindFrom: NOW + 14 * DAY_MS });
  await planReminder(area, 'later', NOW);
  expect(state()).toEqual({ at: null, entries: 0, remindFrom: NOW + 14 * DAY_MS });
  await planReminder(area, 'backed-up', NOW);
  expect(state()).toEqual({ at: NOW, entries: 12, remindFrom: NOW + 30 * DAY_MS });
});
