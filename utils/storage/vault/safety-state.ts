import * as v from 'valibot';
import type { BackupState, SafetyState } from '../../records/safety/notice';
import type { Area, Stored } from '../area';
import { BACKUP_KEY, SAFETY_KEY } from '../keys';

const count = v.pipe(v.number(), v.minValue(0));
const safety = v.variant('state', [
  v.object({
    state: v.literal('lost'),
    lost: count,
    copyAt: v.nullable(count),
    hasFailed: v.exactOptional(v.boolean()),
  }),
  v.object({ state: v.literal('restoring'), share: count, copyAt: count, before: count }),
  v.object({ state: v.literal('restored'), restored: count, missing: count }),
]);
const backup = v.object({
  at: v.nullable(count),
  entries: count,
  remindFrom: count,
  isWiped: v.exactOptional(v.boolean()),
});

/** What the background found, among stored values; undefined when all is well. */
export function parseSafety(stored: Stored): SafetyState | undefined {
  const value = stored[SAFETY_KEY];
  return v.is(safety, value) ? value : undefined;
}

export function parseBackupState(stored: Stored): BackupState | undefined {
  const value = stored[BACKUP_KEY];
  return v.is(backup, value) ? value : undefined;
}

export async function readSafety(area: Area): Promise<SafetyState | undefined> {
  return parseSafety(await area.get([SAFETY_KEY]));
}

/** Tells every open surface. */
export function saySafety(area: Area, state: SafetyState | null): Promise<void> {
  return area.set({ [SAFETY_KEY]: state });
}
