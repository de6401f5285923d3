import * as v from 'valibot';
import { createCensus, parseMeta } from '../records/meta';
import { countStates, type DataReport, type SetAside } from '../records/safety/data-report';
import type { Area } from './area';
import { BACKUP_KEY, META_KEY, SAFETY_KEY, type AsideKey } from './keys';
import { readSyncStatus } from './local-side';
import { parseBackupState, parseSafety } from './vault/safety-state';
import type { Vault } from './vault/vault';

type Ports = {
  readonly area: Area;
  readonly vault: Pick<Vault, 'snapshots'>;
  /** Bytes in local storage, where the browser tells. */
  readonly measure: () => Promise<number | undefined>;
};

const aside = v.object({ from: v.string(), at: v.number(), raw: v.unknown() });

function isAsideKey(key: string): key is AsideKey {
  return key.startsWith('aside:');
}

/** Everything that was ever set aside, the oldest first. */
export async function readSetAside(area: Area): Promise<SetAside[]> {
  const keys = (await area.keys()).filter(isAsideKey);
  const stored = keys.length === 0 ? {} : await area.get(keys);
  return keys
    .map((key) => stored[key])
    .filter((value) => v.is(aside, value))
    .sort((a, b) => a.at - b.at);
}

async function readCopy(vault: Ports['vault']): Promise<DataReport['copy']> {
  try {
    const [newest] = await vault.snapshots();
    if (!newest) return null;
    const records = Object.values(newest.totals).reduce((sum, count) => sum + count, 0);
    return { at: newest.at, records };
  } catch {
    return 'unreadable';
  }
}

/** How the data stands, from what storage says of itself: no page is read. */
export async function readReport({ area, vault, measure }: Ports): Promise<DataReport> {
  const [stored, sync, copy, setAside, bytes] = await Promise.all([
    area.get([META_KEY, SAFETY_KEY, BACKUP_KEY]),
    readSyncStatus(area),
    readCopy(vault),
    readSetAside(area),
    measure().catch(() => undefined),
  ]);
  const meta = parseMeta(stored[META_KEY]);
  return {
    ...countStates(typeof meta === 'object' ? meta.census : createCensus()),
    ...{ sync, copy, setAside, bytes, unreadable: undefined },
    isNewer: meta === 'newer',
    safety: parseSafety(stored),
    backupAt: parseBackupState(stored)?.at ?? null,
  };
}
