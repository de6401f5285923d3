import { getUsualConversation, switchNow, type Now, type NowChoice } from '../coaching/now';
import type { Phase } from '../coaching/taxonomy';
import type { Change, Put } from './change';
import { SETTING_NOW, SETTING_RECENT } from './ids';
import { findOpenCycle, type NowView } from './now-view';
import type { ItemOf } from './item';

/** Makes a fresh id at each call; `at` is the moment of the change in ms since 1970. */
export type Stamp = { createId: () => string; at: number };

const MAX_RECENT = 60;

function putNow({ partnerId, phase, conversation }: Now): Put {
  return { kind: 'setting', id: SETTING_NOW, fields: { partnerId, phase, conversation } };
}

/**
 * Switches partner, phase or conversation. The phase is the cycle's, so a new phase moves the
 * current partner's cycle on, and another partner brings the phase of their own cycle. The stance is the meeting's.
 */
export function createSwitch(
  view: NowView,
  choice: NowChoice,
  cycles: readonly ItemOf<'cycle'>[],
  stamp: Stamp,
): Change {
  const switched = switchNow(view.now, choice);
  const cycle = findOpenCycle(cycles, switched.partnerId);
  const stance = putStance(view, choice);
  const isOther = switched.partnerId !== view.now.partnerId;
  if (cycle && isOther && choice.phase === undefined) {
    const { phase } = cycle.fields;
    const conversation = choice.conversation ?? getUsualConversation(phase);
    return { id: stamp.createId(), puts: [putNow({ ...switched, phase, conversation })] };
  }
  const moved: Put[] =
    cycle && cycle.fields.phase !== switched.phase
      ? [{ kind: 'cycle', id: cycle.id, fields: { phase: switched.phase } }]
      : [];
  return { id: stamp.createId(), puts: [putNow(switched), ...moved, ...stance] };
}

function putStance({ plan }: NowView, { stance }: NowChoice): Put[] {
  if (!plan || !stance) return [];
  return [{ kind: 'meeting', id: plan.meetingId, fields: { stance } }];
}

/** Adds a partner with a first cycle and makes them the current one. */
export function createPartner(
  partner: { alias: string; goal: string; phase: Phase },
  stamp: Stamp,
): Change {
  const { alias, goal, phase } = partner;
  const partnerId = stamp.createId();
  const conversation = getUsualConversation(phase);
  return {
    id: stamp.createId(),
    puts: [
      { kind: 'partner', id: partnerId, fields: { alias, active: true, createdAt: stamp.at } },
      {
        kind: 'cycle',
        id: stamp.createId(),
        fields: { partnerId, goal, phase, focus: [], startedAt: stamp.at },
      },
      putNow({ partnerId, phase, conversation }),
    ],
  };
}

/** Puts a stem at the front of those lately used. */
export function createUse(view: NowView, stemId: string, stamp: Stamp): Change {
  const stems = listRecent(view, stemId);
  return {
    id: stamp.createId(),
    puts: [{ kind: 'setting', id: SETTING_RECENT, fields: { stems } }],
  };
}

/** The stems lately used once this one is. */
export function listRecent({ recentStemIds }: NowView, stemId: string): string[] {
  return [stemId, ...recentStemIds.filter((id) => id !== stemId)].slice(0, MAX_RECENT);
}
