import type { Change, Put } from './change';
import type { Cycle } from './kinds';
import type { Stamp } from './now-changes';
import type { NowView } from './now-view';

/** What a coach writes of a cycle, in the pair's words. */
export type CycleWords = { goal: string; evidence: string; norms: string };

/** Changes the words of the cycle under way; a pair without a cycle gets its first. */
export function createCycleEdit(
  view: NowView,
  words: Partial<CycleWords>,
  stamp: Stamp,
): Change | null {
  const { partnerId, phase } = view.now;
  if (partnerId === null) return null;
  const changed = pickWords(words);
  if (view.cycleId !== null) {
    return { id: stamp.createId(), puts: [{ kind: 'cycle', id: view.cycleId, fields: changed }] };
  }
  const fields = { partnerId, goal: '', phase, focus: [], startedAt: stamp.at, ...changed };
  return { id: stamp.createId(), puts: [{ kind: 'cycle', id: stamp.createId(), fields }] };
}

/** Emptied words are taken out, but a cycle always has a goal, if an empty one. */
function pickWords({ goal, evidence, norms }: Partial<CycleWords>) {
  const orNull = (words: string) => (words.trim() === '' ? null : words.trim());
  return {
    ...(goal !== undefined && { goal: goal.trim() }),
    ...(evidence !== undefined && { evidence: orNull(evidence) }),
    ...(norms !== undefined && { norms: orNull(norms) }),
  };
}

/** Ends the cycle under way and starts another at its beginning; what the pair agreed goes along. */
export function createNewCycle(
  view: NowView,
  current: Pick<Cycle, 'norms'> | undefined,
  stamp: Stamp,
): Change | null {
  const { partnerId } = view.now;
  if (partnerId === null) return null;
  const norms = current?.norms;
  const ended: Put[] =
    view.cycleId === null
      ? []
      : [{ kind: 'cycle', id: view.cycleId, fields: { endedAt: stamp.at } }];
  const started: Put = {
    kind: 'cycle',
    id: stamp.createId(),
    fields: {
      ...{ partnerId, goal: '', phase: 'assess', focus: [], startedAt: stamp.at },
      ...(norms !== undefined && { norms }),
    },
  };
  return { id: stamp.createId(), puts: [...ended, started] };
}

/** Takes a new cycle back: the one before it goes on. */
export function createReturn(begun: Change, stamp: Stamp): Change {
  const [started, ended] = (begun.puts ?? []).toReversed();
  return {
    id: stamp.createId(),
    ...(ended && { puts: [{ kind: 'cycle', id: ended.id, fields: { endedAt: null } }] }),
    ...(started && { trash: [{ kind: 'cycle', id: started.id }] }),
  };
}
