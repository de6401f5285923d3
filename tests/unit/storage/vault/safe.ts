import { IDBFactory } from 'fake-indexeddb';
import { createArea } from '../../../../utils/storage/area';
import { readEverything } from '../../../../utils/storage/read-everything';
import { createStore } from '../../../../utils/storage/store';
import type { BringBackPorts } from '../../../../utils/storage/vault/bring-back';
import { parseSafety } from '../../../../utils/storage/vault/safety-state';
import { createVault } from '../../../../utils/storage/vault/vault';
import { watchWrites } from '../../../../utils/storage/vault/watch-writes';
import { createRandom, newChangeId, noteFields, setUp } from '../setting';

export const idOf = (n: number) => `note-${String(n).padStart(6, '0')}`;

/** A storage with as many notes, a vault beside it, and workers that have both. */
export async function setUpSafe(notes: number) {
  const setting = setUp();
  const factory = new IDBFactory();
  const vault = createVault(factory);
  const startSafe = (killAt?: number): BringBackPorts => {
    const connection = setting.fake.open(killAt === undefined ? {} : { killAt });
    const { area, written } = watchWrites(createArea(connection), () => undefined);
    const now = () => (setting.time.now += 1);
    const store = createStore({ area, now, random: createRandom(9) });
    return { area, written, vault, store, now, pause: () => Promise.resolve() };
  };
  const safe = startSafe();
  const put = async (from: number, to: number, text = 'note') => {
    for (let start = from; start < to; start += 100) {
      const numbers = Array.from({ length: Math.min(100, to - start) }, (_, i) => start + i);
      const puts = numbers.map((n) => ({
        kind: 'note',
        id: idOf(n),
        fields: noteFields(`${text} ${n}`),
      }));
      await safe.store.apply({ id: newChangeId(), puts });
    }
  };
  await put(0, notes);
  return {
    ...setting,
    ...{ vault, factory, startSafe, safe, put },
    said: () => parseSafety(setting.fake.read()),
    records: async () => (await readEverything(setting.area)).records,
    wipe: () => {
      for (const key of Object.keys(setting.fake.read())) setting.fake.remove(key);
    },
  };
}
export type Safe = Awaited<ReturnType<typeof setUpSafe>>;
