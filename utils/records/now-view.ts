import type { BlankValues } from '../coaching/blanks';
import { FIRST_NOW, type Now } from '../coaching/now';
import type { PageContext, Situation } from '../coaching/situation';
import { tidyWords, type Words } from '../coaching/words';
import { SETTING_NOW, SETTING_RECENT, SETTING_WORDS } from './ids';
import type { ItemOf } from './item';
import { listAskedStemIds, type MeetingPlan } from './meeting-plan';

/** What every surface needs to know before it can show anything. */
export type NowView = {
  now: Now;
  partners: readonly { id: string; alias: string }[];
  /** Of the current partner's cycle, in the partner's words; empty when there is none. */
  goal: string;
  cycleId: string | null;
  /** Ids of stems lately used, newest first. */
  recentStemIds: readonly string[];
  /** What the school calls things; empty for our own words. */
  words: Words;
  /** The meeting with the current partner that is planned or under way. */
  plan: MeetingPlan | null;
};

export const EMPTY_VIEW: NowView = {
  now: FIRST_NOW,
  partners: [],
  goal: '',
  cycleId: null,
  recentStemIds: [],
  words: {},
  plan: null,
};

/** The partner's cycle under way: the one started last and not ended. */
export function findOpenCycle(
  cycles: readonly ItemOf<'cycle'>[],
  partnerId: string | null,
): ItemOf<'cycle'> | undefined {
  return cycles
    .filter(({ fields }) => fields.partnerId === partnerId && fields.endedAt === undefined)
    .sort((a, b) => b.fields.startedAt - a.fields.startedAt)[0];
}

/** The shared now from the records, without its meeting. A partner who is archived or gone is no longer the current one. */
export function describeNow(
  partners: readonly ItemOf<'partner'>[],
  cycles: readonly ItemOf<'cycle'>[],
  settings: readonly ItemOf<'setting'>[],
): NowView {
  const get = (name: string) => settings.find(({ id }) => id === name)?.fields ?? {};
  const chosen = { ...FIRST_NOW, ...get(SETTING_NOW) };
  const listed = listActive(partners);
  const partnerId = listed.find(({ id }) => id === chosen.partnerId)?.id ?? null;
  const cycle = findOpenCycle(cycles, partnerId);
  const { goal = '', phase = chosen.phase } = cycle?.fields ?? {};
  return {
    now: { partnerId, phase, conversation: chosen.conversation },
    partners: listed,
    goal,
    cycleId: cycle?.id ?? null,
    recentStemIds: get(SETTING_RECENT).stems ?? [],
    words: tidyWords(get(SETTING_WORDS).words),
    plan: null,
  };
}

function listActive(partners: readonly ItemOf<'partner'>[]) {
  return partners
    .filter(({ fields }) => fields.active)
    .map(({ id, fields }) => ({ id, alias: fields.alias }))
    .sort((a, b) => a.alias.localeCompare(b.alias));
}

/** The view, and the page where it is known, as the ranking of questions takes them. */
export function getSituation(
  { now, goal, recentStemIds, plan }: NowView,
  page?: PageContext,
): Situation {
  const { phase, conversation } = now;
  const inThisTalk = listAskedStemIds(plan);
  const earlier = recentStemIds.filter((id) => !inThisTalk.includes(id));
  return {
    phase,
    conversation,
    askedStemIds: [...inThisTalk, ...earlier],
    askedInThisTalk: inThisTalk.length,
    hasGoal: goal !== '',
    stance: plan?.stance,
    ...(page && { pageTitle: page.title, selection: page.selection }),
  };
}

/** What the view and the page can put into a stem's blanks. */
export function getBlankValues({ now, partners, goal }: NowView, page?: PageContext): BlankValues {
  const partner = partners.find(({ id }) => id === now.partnerId)?.alias;
  return { partner, goal, selection: page?.selection };
}
