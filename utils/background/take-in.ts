import type { Answer, Payload } from '../messaging/protocol';
import { readEntry } from '../records/backup/read-entry';
import type { Store } from '../storage/store';

/** Puts records of a file together with those here. What the file deleted stays, for a person to decide. */
export async function takeInEntries(
  store: Store,
  { records }: Payload<'takeIn'>,
  now: number,
): Promise<Answer<'takeIn'>> {
  const entries = records.map((raw) => readEntry(raw, now));
  const readable = entries.filter((entry) => entry.ok).map(({ record }) => record);
  const taken = await store.takeIn(readable, () => 'hold');
  if (!taken.ok) return taken;
  return { ok: true, leftOut: taken.leftOut + records.length - readable.length };
}
