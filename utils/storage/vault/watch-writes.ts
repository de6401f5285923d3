import type { Area } from '../area';
import type { PageKey } from '../keys';
import type { WrittenKeys } from './take-snapshot';

function isPageKey(key: string): key is PageKey {
  return key.startsWith('page:');
}

/**
 * The area, and which of its pages were written through it. The background is the only writer, so nobody needs to
 * listen to storage for that, which would start the worker with each letter of a draft.
 */
export function watchWrites(area: Area, onWrite: () => void): { area: Area; written: WrittenKeys } {
  let keys = new Set<PageKey>();
  const written: WrittenKeys = {
    take() {
      const taken = keys;
      keys = new Set();
      return taken;
    },
    isEmpty: () => keys.size === 0,
  };
  const set: Area['set'] = (values) => {
    const pages = Object.keys(values).filter(isPageKey);
    for (const key of pages) keys.add(key);
    const done = area.set(values);
    if (pages.length > 0) onWrite();
    return done;
  };
  return { area: { ...area, set }, written };
}
