import { countBytes } from '../../utils/sync/count-bytes';
import type { Areas } from './describe-storage';
import { createFakeStorage } from './fake-storage';
import { createAccount, createSyncedArea, type Rules } from './sync/fake-account';

/** The fakes of local and synced storage, behind a browser's own methods. */
export function createFakeAreas(rules: Rules): Areas {
  // Firefox does not escape what Chromium does.
  const count = (key: string, value: unknown) =>
    rules === 'chromium' ? countBytes(key, value) : Buffer.byteLength(key + JSON.stringify(value));
  const synced = createSyncedArea(rules, createAccount(), () => 0);
  return {
    local: createFakeStorage({ rules }).open(),
    sync: {
      get: () => Promise.resolve(synced.read()),
      set: (values) =>
        new Promise((resolve) => {
          synced.set(values);
          resolve();
        }),
      clear: () => {
        synced.clear();
        return Promise.resolve();
      },
      getBytesInUse: (key) => Promise.resolve(count(key ?? '', synced.read()[key ?? ''])),
    },
  };
}
