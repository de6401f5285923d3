import type { SituationCase } from './situation-case';
import { agreementTalks, problemTalks, visits } from './situations-other-talks';
import { goalTalks } from './situations-planning';
import { preparingTalks } from './situations-preparing';
import { reflectingTalks } from './situations-reflecting';

/**
 * Written from the definitions of the moves, the phases and the conversation maps before the
 * ranking was run on them. Each accepts what a trainer's guide would: the same purpose and focus,
 * whichever of its stems.
 */
export const situations: readonly SituationCase[] = [
  ...goalTalks,
  ...preparingTalks,
  ...reflectingTalks,
  ...problemTalks,
  ...agreementTalks,
  ...visits,
];
