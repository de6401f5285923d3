import { signal, type ReadonlySignal } from '@preact/signals';
import { createStamp } from '../browser/stamp';
import { send } from '../messaging/send';
import type { Changed } from '../models/now';
import { SETTING_SYNC } from '../records/ids';
import type { Area } from '../storage/area';
import { SYNC_KEY } from '../storage/keys';
import { readSyncStatus } from '../storage/local-side';
import type { Reader } from '../storage/reader';
import type { SyncStatus } from '../sync/state';

export type SyncModel = {
  readonly state: ReadonlySignal<{ status: SyncStatus; sharesNotes: boolean }>;
  /** Says whether notes may leave this machine. */
  readonly shareNotes: (isOn: boolean) => Promise<Changed>;
  readonly syncNow: () => Promise<unknown>;
  /** Lets records go that other machines removed, or keeps them. */
  readonly answer: (answer: 'take' | 'keep') => Promise<unknown>;
};

/** How sync stands, live, and what a coach may say about it. Ready to be shown when it resolves. */
export async function startSync(area: Area, reader: Reader): Promise<SyncModel> {
  const read = async () => {
    const [status, setting] = await Promise.all([
      readSyncStatus(area),
      reader.get('setting', SETTING_SYNC),
    ]);
    return { status, sharesNotes: setting?.fields.syncNotes === true };
  };
  const state = signal(await read());
  const load = () => void read().then((now) => (state.value = now));
  area.subscribe((keys) => {
    if (keys.has(SYNC_KEY)) load();
  });
  reader.subscribe((kinds) => {
    if (kinds.has('setting')) load();
  });
  return {
    state,
    shareNotes: (isOn) =>
      send('change', {
        id: createStamp().createId(),
        puts: [{ kind: 'setting', id: SETTING_SYNC, fields: { syncNotes: isOn } }],
      }),
    syncNow: () => send('sync', { want: 'now' }),
    answer: (want) => send('sync', { want }),
  };
}
