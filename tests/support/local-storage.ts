import type { Extension } from './extension';

/** All of local storage. */
export function readLocal({ worker }: Extension): Promise<Record<string, unknown>> {
  return worker.evaluate(() => chrome.storage.local.get(null));
}

/** Writes past the store, as damage would; keys without a value go. */
export async function writeLocal({ worker }: Extension, change: Record<string, unknown>) {
  const gone = Object.keys(change).filter((key) => change[key] === undefined);
  await worker.evaluate(
    async ([values, keys]) => {
      await chrome.storage.local.set(values);
      await chrome.storage.local.remove(keys);
    },
    [change, gone] as const,
  );
}

/** Waits until the second copy has all that was written. */
export async function waitForCopy({ worker }: Extension): Promise<void> {
  await worker.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('vault'));
      });
    const sortKeys = (_key: string, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part;
    const isCopied = async () => {
      const vault = await settle(indexedDB.open('vault', 1));
      const hasState = vault.objectStoreNames.contains('state');
      const state: unknown = hasState
        ? await settle(vault.transaction('state').objectStore('state').get('now'))
        : {};
      vault.close();
      const { meta: copied, isBehind } = (state ?? {}) as { meta?: string; isBehind?: boolean };
      const { meta } = await chrome.storage.local.get('meta');
      return isBehind !== true && copied === JSON.stringify(meta, sortKeys);
    };
    while (!(await isCopied())) await new Promise((resolve) => setTimeout(resolve, 200));
  });
}
