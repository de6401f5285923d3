import { expect, it } from 'vitest';
import { chooseNotice } from '../../../../utils/records/safety/notice';
import {
  beginReminders,
  noteWipedMachines,
  planReminder,
} from '../../../../utils/storage/vault/backup-reminder';
import { parseBackupState } from '../../../../utils/storage/vault/safety-state';
import { tick } from '../../../../utils/records/clock';
import { createRecord } from '../../../../utils/records/edit-record';
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

const HOUR_MS = DAY_MS / 24;
/** What one install wrote, as it comes by sync: one entry at each of these days before now. */
const writtenBy = (device: string, ...days: number[]) =>
  days.map((day) => {
    const at = NOW - day * DAY_MS;
    const fields = { text: 'What did you see?', phase: 'assess', at };
    return createRecord('prompt', `${device}-${day}`, fields, tick(undefined, at, device));
  });

it.each([
  ['on installs that came and went one after the other', true, [[9], [6, 6.2], [2]]],
  ['but not on two', false, [[9], [2]]],
  [
    'nor on machines that are used side by side',
    false,
    [
      [9, 2],
      [8, 3],
      [7, 1],
    ],
  ],
  ['nor on what was long ago', false, [[90], [60], [40]]],
  ['nor on one that writes now', false, [[9], [6], [0.1]]],
])('speaks of a backup from the first entry on, %s', async (_, isWiped, days) => {
  const { area, fake } = await setUpSafe(1);
  await beginReminders(area, NOW - HOUR_MS);
  const records = days.flatMap((ofOne, place) => writtenBy(`install${place}`, ...ofOne));
  await noteWipedMachines(area, records, NOW);
  const backup = parseBackupState(fake.read());
  expect(backup?.isWiped ?? false).toBe(isWiped);
  const notice = chooseNotice({ ...quiet, backup, entries: 1 });
  expect(notice).toEqual(isWiped ? { kind: 'backup', at: null, isUrgent: true } : null);
});

it('says so of no install that has stood for a day, nor of one with a backup', async () => {
  const records = [9, 6, 2].flatMap((day) => writtenBy(`install${day}`, day));
  const old = await setUpSafe(1);
  await beginReminders(old.area, NOW - 2 * DAY_MS);
  await noteWipedMachines(old.area, records, NOW);
  expect(parseBackupState(old.fake.read())?.isWiped).toBeUndefined();
  const saved = await setUpSafe(1);
  await planReminder(saved.area, 'backed-up', NOW);
  await noteWipedMachines(saved.area, records, NOW);
  expect(parseBackupState(saved.fake.read())?.isWiped).toBeUndefined();
});
