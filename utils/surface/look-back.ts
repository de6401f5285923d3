import { getLanguage } from '../browser/language';
import { listStems } from '../coaching/library';
import type { NowView } from '../records/now-view';
import { readLibrary } from '../storage/read-library';
import { readSaid } from '../storage/read-said';
import type { Reader } from '../storage/reader';
import { mixMoves, type MoveMix } from '../wording/mix-moves';

export type LookBackSpan = 'meeting' | 'cycle';
type Asked = { span: LookBackSpan; since: number | null };

/** The mix of moves of the pair's last meeting or of their cycle, worked out anew each time; null when there is none. */
export async function lookBack(
  reader: Reader,
  { now, cycleId }: NowView,
  { span, since }: Asked,
): Promise<MoveMix | null> {
  const { partnerId } = now;
  const when = await findSpan(reader, span, partnerId, cycleId);
  if (!when) return null;
  const stems = listStems(await readLibrary(reader), getLanguage());
  const byId = new Map(stems.map((stem) => [stem.id, stem]));
  return mixMoves(await readSaid(reader, { partnerId, ...when, since }, byId));
}

async function findSpan(
  reader: Reader,
  span: LookBackSpan,
  partnerId: string | null,
  cycleId: string | null,
): Promise<{ from: number; to: number } | undefined> {
  if (span === 'cycle') {
    const cycle = cycleId === null ? undefined : await reader.get('cycle', cycleId);
    return cycle && { from: cycle.fields.startedAt, to: cycle.fields.endedAt ?? Infinity };
  }
  const { items } = await reader.list('meeting');
  const [last] = items
    .filter(({ fields }) => (fields.partnerId ?? null) === partnerId)
    .sort((a, b) => b.fields.at - a.fields.at);
  return last && { from: last.fields.at, to: last.fields.endedAt ?? Infinity };
}
