import type { Holdings } from '../records/apply-change';
import { createDeviceId } from '../records/clock';
import { KINDS } from '../records/kinds';
import { createMeta, parseMeta } from '../records/meta';
import { toPresentForm } from '../records/present-form';
import type { StoredRecord } from '../records/stored-record';
import {
  countRemovals,
  getCopyId,
  isSharingName,
  takeInRecords,
  type DecideRemovals,
  type TakeInResult,
} from '../records/take-in';
import { listValues, loadShelves } from './holdings';
import { getDirectoryKey, META_KEY } from './keys';
import { recoverMeta } from './recover-meta';
import type { Ports } from './store';

/** Takes records in from what is stored now; nothing is written when they bring nothing new. */
export async function takeInNow(
  { area, now, random }: Ports,
  incoming: readonly StoredRecord[],
  decide: DecideRemovals,
): Promise<TakeInResult> {
  const records = incoming.map((record) => toPresentForm(record));
  const kinds = [...new Set(records.map(({ k }) => k))];
  const head = await area.get([META_KEY, ...kinds.map(getDirectoryKey)]);
  const stored = parseMeta(head[META_KEY]);
  if (stored === 'newer') return { ok: false, reason: 'newer-data' };
  const known = stored ?? (await recoverMeta(area, createMeta(random)));
  const meta = isSharingName(known, records) ? { ...known, device: createDeviceId(random) } : known;

  const targets = records.flatMap(({ k: kind, id }) => [
    { kind, id },
    { kind, id: getCopyId(id) },
  ]);
  const before: Holdings = { meta, shelves: await loadShelves(area, head, targets) };
  const alive = KINDS.reduce((sum, kind) => sum + meta.census[kind].alive, 0);
  const removals = decide(countRemovals(before, records), alive);
  const { holdings, ...taken } = takeInRecords(before, records, removals, now());
  if (holdings !== before || meta !== known) {
    await area.set({
      ...(await listValues(area, head, before, holdings)),
      [META_KEY]: holdings.meta,
    });
  }
  return { ok: true, ...taken };
}
