import type { Phase } from '../coaching/taxonomy';
import type { Change, Put } from './change';
import type { ItemOf } from './item';
import type { Stamp } from './now-changes';
import { findOpenCycle } from './now-view';
import { listCycles } from './where-we-stopped';

export type PastCycle = { id: string; goal: string; startedAt: number; endedAt: number };

/** A partner together with the cycle under way. */
export type ListedPartner = {
  id: string;
  alias: string;
  active: boolean;
  cycleId: string | null;
  goal: string;
  phase: Phase;
  /** Earlier cycles, the latest first. */
  past: readonly PastCycle[];
};

/** Every partner by name, archived ones last. */
export function listPartners(
  partners: readonly ItemOf<'partner'>[],
  cycles: readonly ItemOf<'cycle'>[],
): ListedPartner[] {
  return partners
    .map(({ id, fields: { alias, active } }) => {
      const cycle = findOpenCycle(cycles, id);
      const { goal = '', phase = 'assess' } = cycle?.fields ?? {};
      return {
        id,
        alias,
        active,
        cycleId: cycle?.id ?? null,
        goal,
        phase,
        past: listPast(cycles, id),
      };
    })
    .sort((a, b) => Number(b.active) - Number(a.active) || a.alias.localeCompare(b.alias));
}

function listPast(cycles: readonly ItemOf<'cycle'>[], partnerId: string): PastCycle[] {
  return listCycles(cycles, partnerId).flatMap(({ id, fields: { goal, startedAt, endedAt } }) =>
    endedAt === undefined ? [] : [{ id, goal, startedAt, endedAt }],
  );
}

/** Changes what is given of a partner; a partner without a cycle gets one when a goal or phase is given. */
export function createPartnerEdit(
  partner: ListedPartner,
  edit: { alias?: string; active?: boolean; goal?: string; phase?: Phase },
  stamp: Stamp,
): Change {
  const { goal, phase, ...fields } = edit;
  const puts: Put[] = [];
  if (Object.keys(fields).length > 0) puts.push({ kind: 'partner', id: partner.id, fields });
  if (goal !== undefined || phase !== undefined) {
    const changed = { goal: goal ?? partner.goal, phase: phase ?? partner.phase };
    puts.push(
      partner.cycleId === null
        ? {
            kind: 'cycle',
            id: stamp.createId(),
            fields: { partnerId: partner.id, ...changed, focus: [], startedAt: stamp.at },
          }
        : { kind: 'cycle', id: partner.cycleId, fields: changed },
    );
  }
  return { id: stamp.createId(), puts };
}
