import type { Change } from '../records/change';
import type { Kind } from '../records/kinds';
import type { Stamp } from '../records/now-changes';
import type { Reader } from './reader';
import type { Store } from './store';

/** How long what was deleted can still be brought back. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
const AT_ONCE = 500;
const KINDS: readonly Kind[] = ['note', 'prompt'];

/** Erases for good what has been in the trash for 30 days, as the coach was told. */
export async function eraseOldTrash(store: Store, reader: Reader, stamp: Stamp): Promise<void> {
  const { items } = await reader.trash({ kinds: KINDS, limit: AT_ONCE });
  const erase = items
    .filter(({ trashedAt = stamp.at }) => stamp.at - trashedAt >= KEPT_MS)
    .map(({ kind, id }) => ({ kind, id }));
  if (erase.length > 0) await store.apply({ id: stamp.createId(), erase } satisfies Change);
}
