import { send } from '../messaging/send';
import { createSafety, type SafetyModel } from '../models/safety';
import { parseMeta } from '../records/meta';
import { chooseNotice, type SafetyNotice } from '../records/safety/notice';
import type { Area } from '../storage/area';
import { BACKUP_KEY, META_KEY, SAFETY_KEY } from '../storage/keys';
import { countEntries } from '../storage/vault/backup-reminder';
import { parseBackupState, parseSafety } from '../storage/vault/safety-state';

const KEYS = [META_KEY, SAFETY_KEY, BACKUP_KEY] as const;

async function readNotice(area: Area): Promise<SafetyNotice | null> {
  const stored = await area.get(KEYS);
  const meta = parseMeta(stored[META_KEY]);
  return chooseNotice({
    isNewer: meta === 'newer',
    safety: parseSafety(stored),
    backup: parseBackupState(stored),
    entries: typeof meta === 'object' ? countEntries(meta.census) : 0,
    now: Date.now(),
  });
}

/** Joins the line about the coach's data to storage and background, and has the background look at once. */
export function startSafety(area: Area, openBackup: () => void): SafetyModel {
  return createSafety({
    read: () => readNotice(area),
    subscribe: (listener) =>
      area.subscribe((keys) => {
        if (KEYS.some((key) => keys.has(key))) listener();
      }),
    check: () => void send('checkData', { isThorough: false }),
    restore: (at) => void send('restoreCopy', { at }),
    answer: (answer) => void send('settleSafety', { answer }),
    openBackup,
  });
}
