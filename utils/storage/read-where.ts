import type { ItemOf } from '../records/item';
import { findOpenCycle } from '../records/now-view';
import { describePlan, findEndedMeeting } from '../records/meeting-plan';
import {
  describeEnded,
  getHorizon,
  isOpenStep,
  isUnasked,
  listCycles,
  toOpenStep,
  type WhereWeStopped,
} from '../records/where-we-stopped';
import { createTag } from '../records/page-tags';
import { readOpenMeetings, readQuestions } from './read-plan';
import type { Reader } from './reader';

const MOST_UNASKED = 200;
/** Among so many of the latest is the one planned last, whenever it was begun. */
const MOST_MEETINGS = 10;

/** Where a pair stopped. Looks back to the cycle before the one under way, no further, and only at pages that hold what it looks for. */
export async function readWhere(
  reader: Reader,
  partnerId: string | null,
  fallback: Pick<WhereWeStopped, 'phase'>,
): Promise<WhereWeStopped> {
  const cycles = (await reader.list('cycle')).items;
  const since = getHorizon(cycles, partnerId);
  const [steps, unasked, ended] = await Promise.all([
    reader.newest<'note'>({
      ...{ kinds: ['note'], limit: 1, since },
      filter: { tag: createTag('open-step', partnerId) },
      where: (note) => isOpenStep(note, partnerId),
    }),
    readUnasked(reader, partnerId, since),
    readEnded(reader, partnerId),
  ]);
  const cycle = findOpenCycle(cycles, partnerId);
  const step = steps.items[0];
  return {
    ...{ partnerId, ...readWords(cycle, fallback) },
    cycleNumber: Math.max(1, listCycles(cycles, partnerId).length),
    unasked: unasked.length,
    ...(step && { nextStep: toOpenStep(step) }),
    ...(ended && { ended }),
  };
}

function readWords(cycle: ItemOf<'cycle'> | undefined, fallback: Pick<WhereWeStopped, 'phase'>) {
  const { phase = fallback.phase, goal = '', evidence = '', norms = '' } = cycle?.fields ?? {};
  return { cycleId: cycle?.id ?? null, phase, goal, evidence, norms };
}

/** Prompts planned for a meeting with the partner and not asked, in plan order. */
export async function readUnasked(reader: Reader, partnerId: string | null, since: number) {
  const { items } = await reader.newest<'prompt'>({
    ...{ kinds: ['prompt'], limit: MOST_UNASKED, since },
    filter: { tag: createTag('waiting', partnerId) },
    where: (prompt) => isUnasked(prompt, partnerId),
  });
  return items.toSorted((a, b) => ((a.fields.order ?? '~') < (b.fields.order ?? '~') ? -1 : 1));
}

async function readLatestMeetings(reader: Reader, partnerId: string | null) {
  const { items } = await reader.newest<'meeting'>({
    ...{ kinds: ['meeting'], limit: MOST_MEETINGS },
    filter: { tag: createTag('meeting', partnerId) },
    where: ({ fields }) => (fields.partnerId ?? null) === partnerId,
  });
  return items;
}

async function readEnded(reader: Reader, partnerId: string | null) {
  const [open, latest] = await Promise.all([
    readOpenMeetings(reader, partnerId),
    readLatestMeetings(reader, partnerId),
  ]);
  const meeting = findEndedMeeting([...open, ...latest], partnerId);
  if (!meeting) return undefined;
  return describeEnded(meeting, describePlan(meeting, await readQuestions(reader, meeting.id)));
}
