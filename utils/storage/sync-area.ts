import { browser } from 'wxt/browser';
import type { SyncArea } from '../sync/ports';
import type { NativeArea } from './area';

type NativeSyncArea = NativeArea & { remove(keys: string[]): Promise<void> };

/** A browser's sync area as the sync core sees it. */
export function createSyncArea(native: NativeSyncArea): SyncArea {
  return {
    read: () => native.get(null),
    set: (values) => native.set({ ...values }),
    remove: (keys) => native.remove([...keys]),
    subscribe: (listener) => {
      const hear: Parameters<NativeArea['onChanged']['addListener']>[0] = (changes) => {
        // Firefox reports keys set to an equal value; a removed key has no new one and says nothing.
        const changed = Object.entries(changes).filter(
          ([, { oldValue, newValue }]) => JSON.stringify(oldValue) !== JSON.stringify(newValue),
        );
        if (changed.length === 0) return;
        const pick = (side: 'oldValue' | 'newValue') =>
          Object.fromEntries(changed.map(([key, change]) => [key, change[side]]));
        listener(pick('newValue'), pick('oldValue'));
      };
      native.onChanged.addListener(hear);
      return () => native.onChanged.removeListener(hear);
    },
  };
}

/** This profile's sync area. */
export function createBrowserSyncArea(): SyncArea {
  return createSyncArea(browser.storage.sync);
}
