import type { Situation } from '../../../utils/coaching/situation';

/** A moment of coaching and the stems that a trainer's guide would accept as the next thing said. */
export type SituationCase = { name: string; situation: Situation; accept: readonly string[] };

/** Ids are written with spaces between, as many to a line as fit. */
function idsIn(list: string): string[] {
  return list.trim().split(/\s+/);
}

export function situationCase(name: string, situation: Situation, accept: string): SituationCase {
  return { name, situation, accept: idsIn(accept) };
}
