import type { Area } from '../../../utils/storage/area';
import { batchReads } from '../../../utils/storage/batch-reads';
import type { Life } from './life';

/** Local storage of one machine, in memory; `failures` are errors for the next writes. */
export function createFakeLocal() {
  const stored = new Map<string, string>();
  const listeners = new Set<(keys: ReadonlySet<string>) => void>();
  const failures: Error[] = [];

  function open(life: Life): Area {
    return {
      get: batchReads((keys) =>
        life.call(() =>
          Object.fromEntries(
            keys
              .map((key) => [key, JSON.parse(stored.get(key) ?? 'null') as unknown] as const)
              .filter(([, value]) => value !== null),
          ),
        ),
      ),
      set: (values) => {
        const entries = Object.entries(values).map(
          ([key, value]) => [key, JSON.stringify(value)] as const,
        );
        return life.call(() => {
          const failure = failures.shift();
          if (failure) throw failure;
          const changed = new Set<string>();
          for (const [key, value] of entries) {
            if (stored.get(key) !== value) changed.add(key);
            stored.set(key, value);
          }
          if (changed.size > 0) for (const listener of [...listeners]) listener(changed);
        });
      },
      keys: () => life.call(() => [...stored.keys()]),
      subscribe: (listener) => {
        const hear = (keys: ReadonlySet<string>) => {
          if (!life.isDead()) listener(keys);
        };
        listeners.add(hear);
        return () => listeners.delete(hear);
      },
    };
  }

  return {
    open,
    failures,
    stored,
    wipe: () => {
      stored.clear();
      listeners.clear();
    },
  };
}
