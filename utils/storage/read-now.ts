import { describeNow, type NowView } from '../records/now-view';
import { readPlan } from './read-plan';
import type { Reader } from './reader';

/** Reads the shared now. Few small records, whatever the number of notes. */
export async function readNow(reader: Reader): Promise<NowView> {
  const [partners, cycles, settings] = await Promise.all([
    reader.list('partner'),
    reader.list('cycle'),
    reader.list('setting'),
  ]);
  const view = describeNow(partners.items, cycles.items, settings.items);
  return { ...view, plan: await readPlan(reader, view.now.partnerId) };
}
