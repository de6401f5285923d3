import { describe, expect, it } from 'vitest';
import type { Change } from '../../../utils/records/change';
import type { ItemOf } from '../../../utils/records/item';
import {
  createAddition,
  createAsked,
  createDrop,
  createMeeting,
  createMove,
  createUnasked,
} from '../../../utils/records/meeting-changes';
import {
  describePlan,
  findEndedMeeting,
  findOpenMeeting,
  formatAgenda,
  listAskedStemIds,
  listPlanned,
  listUnasked,
  type MeetingPlan,
} from '../../../utils/records/meeting-plan';
import { EMPTY_VIEW, getSituation, type NowView } from '../../../utils/records/now-view';

const createStamp = () => {
  let made = 0;
  return { at: 1000, createId: () => `made-${(made += 1)}` };
};
const meeting = (id: string, fields: Partial<ItemOf<'meeting'>['fields']> = {}) =>
  ({
    id,
    kind: 'meeting',
    fields: { partnerId: 'sam', phase: 'assess', conversation: 'planning', at: 1, ...fields },
  }) as const satisfies ItemOf<'meeting'>;
const prompt = (id: string, fields: Partial<ItemOf<'prompt'>['fields']> = {}) =>
  ({
    id,
    kind: 'prompt',
    fields: { text: `${id}?`, phase: 'assess', at: 1, meetingId: 'm1', ...fields },
  }) as const satisfies ItemOf<'prompt'>;
const asView = (plan: MeetingPlan | null): NowView => ({
  ...EMPTY_VIEW,
  now: { ...EMPTY_VIEW.now, partnerId: 'sam' },
  cycleId: 'c1',
  plan,
});
const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);

/** The plan once the change's prompts are stored. */
function applyToPlan(plan: MeetingPlan, change: Change | null): MeetingPlan {
  const orders = new Map(
    (change?.puts ?? []).flatMap((put) =>
      put.kind === 'prompt' && put.fields.order ? [[put.id, put.fields.order] as const] : [],
    ),
  );
  const prompts = plan.questions.map(({ id, order = '' }) =>
    prompt(id, { order: orders.get(id) ?? order }),
  );
  return describePlan(meeting('m1'), prompts);
}

describe('the meeting under way', () => {
  it('is the partner’s own, the one planned last and not ended', () => {
    const all = [
      meeting('old', { at: 1 }),
      meeting('new', { at: 2 }),
      meeting('ended', { at: 3, endedAt: 4 }),
      meeting('noor’s', { at: 9, partnerId: 'noor' }),
    ];
    expect(findOpenMeeting(all, 'sam')?.id).toBe('new');
    expect(findOpenMeeting(all, null)).toBeUndefined();
    expect(findEndedMeeting(all, 'sam')).toBeUndefined();
    expect(findEndedMeeting([meeting('done', { endedAt: 4 })], 'sam')?.id).toBe('done');
  });

  it('has its questions in plan order, what was asked on the spot last', () => {
    const plan = describePlan(meeting('m1', { stance: 'consult' }), [
      prompt('spot', { askedAt: 7, stemId: 'stem-spot' }),
      prompt('late', { order: 'k' }),
      prompt('early', { order: 'c', askedAt: 5, stemId: 'stem-early' }),
      prompt('other', { meetingId: 'm2' }),
    ]);
    expect(ids(plan.questions)).toEqual(['early', 'late', 'spot']);
    expect(ids(listPlanned(plan))).toEqual(['early', 'late']);
    expect(ids(listUnasked(plan))).toEqual(['late']);
    expect(listAskedStemIds(plan)).toEqual(['stem-spot', 'stem-early']);
  });

  it('tells the ranking what was asked in it, and its stance', () => {
    const plan = describePlan(meeting('m1', { stance: 'collaborate' }), [
      prompt('one', { askedAt: 5, stemId: 'stem-b' }),
    ]);
    const situation = getSituation({ ...asView(plan), recentStemIds: ['stem-a', 'stem-b'] });
    expect(situation.askedStemIds).toEqual(['stem-b', 'stem-a']);
    expect(situation.askedInThisTalk).toBe(1);
    expect(situation.stance).toBe('collaborate');
    expect(getSituation(asView(null)).askedInThisTalk).toBe(0);
  });

  it('makes an agenda of a title and one line a question', () => {
    const questions = [{ text: 'What\n did you see?' }, { text: 'And then?' }];
    expect(formatAgenda('Our talk', questions)).toBe('Our talk\nWhat did you see?\nAnd then?');
  });
});

describe('planning', () => {
  const plan = describePlan(
    meeting('m1'),
    ['a', 'b', 'c'].map((id, index) => prompt(id, { order: 'cks'.charAt(index) })),
  );

  it('ends what was left open and takes over what was not asked, in its order', () => {
    const left = { open: [{ id: 'm0' }], unasked: [{ id: 'first' }, { id: 'second' }] };
    const { puts = [] } = createMeeting(asView(null), left, createStamp());
    expect(puts[0]).toMatchObject({ kind: 'meeting', fields: { partnerId: 'sam', cycleId: 'c1' } });
    expect(puts[1]).toEqual({ kind: 'meeting', id: 'm0', fields: { endedAt: 1000 } });
    const [first, second] = puts.slice(2).map(({ fields }) => fields as { order: string });
    expect(puts[2]).toMatchObject({ id: 'first', fields: { meetingId: puts[0]?.id } });
    expect((first?.order ?? '') < (second?.order ?? '')).toBe(true);
  });

  it('puts a question at the end: a new record for a stem, a saved one as it is', () => {
    const fresh = createAddition(asView(plan), { text: 'New?', stemId: 's1' }, createStamp());
    expect(fresh?.puts?.[0]).toMatchObject({ fields: { text: 'New?', meetingId: 'm1' } });
    const saved = createAddition(asView(plan), { text: 'Old?', promptId: 'p9' }, createStamp());
    const put = saved?.puts?.[0];
    expect(put).toMatchObject({ id: 'p9', fields: { meetingId: 'm1' } });
    expect(put?.fields).not.toHaveProperty('text');
    expect((put?.fields as { order: string }).order > 's').toBe(true);
    expect(createAddition(asView(null), { text: 'New?' }, createStamp())).toBeNull();
  });

  it.each([
    ['a', 2, ['b', 'c', 'a']],
    ['c', 0, ['c', 'a', 'b']],
    ['a', 1, ['b', 'a', 'c']],
    ['b', 99, ['a', 'c', 'b']],
    ['b', -1, ['b', 'a', 'c']],
  ])('moves %s to place %i by one new key', (id, to, order) => {
    const change = createMove(plan, id, to, createStamp());
    expect(change?.puts).toHaveLength(1);
    expect(ids(applyToPlan(plan, change).questions)).toEqual(order);
  });

  it('changes nothing when a question stays where it is or is not there', () => {
    expect(createMove(plan, 'b', 1, createStamp())).toBeNull();
    expect(createMove(plan, 'gone', 0, createStamp())).toBeNull();
  });

  it.each([
    ['0', '0', '0'],
    ['k', 'k', 'k'],
    ['~', 'A', ''],
  ])('gives the whole plan new keys when those at hand leave no room (%s %s %s)', (...keys) => {
    const prompts = ['a', 'b', 'c'].map((id, at) => prompt(id, { order: keys[at] ?? '' }));
    const crowded = describePlan(meeting('m1'), prompts);
    const [, , last] = crowded.questions;
    const moved = createMove(crowded, last?.id ?? '', 1, createStamp());
    expect(applyToPlan(crowded, moved).questions[1]?.id).toBe(last?.id);
  });

  it('drops a plan, and frees its questions', () => {
    const { puts = [], trash } = createDrop(plan, createStamp());
    expect(trash).toEqual([{ kind: 'meeting', id: 'm1' }]);
    expect(puts.map(({ fields }) => fields)).toEqual(
      Array.from({ length: 3 }, () => ({ meetingId: null, order: null })),
    );
  });
});

describe('asking', () => {
  const plan = describePlan(meeting('m1'), [prompt('a', { order: 'k', stemId: 'stem-a' })]);

  it('ticks a planned question off and counts its stem as used', () => {
    const chosen = { text: 'a?', stemId: 'stem-a', promptId: 'a' };
    const { change, promptId } = createAsked(asView(plan), chosen, createStamp());
    expect(promptId).toBe('a');
    expect(change.puts?.[0]).toEqual({ kind: 'prompt', id: 'a', fields: { askedAt: 1000 } });
    expect(change.puts?.[1]).toMatchObject({ kind: 'setting', fields: { stems: ['stem-a'] } });
  });

  it('keeps a question asked on the spot with the meeting, and without one by itself', () => {
    const chosen = { text: 'Spot?', stemId: 'stem-b' };
    const inMeeting = createAsked(asView(plan), chosen, createStamp()).change.puts?.[0];
    expect(inMeeting?.fields).toMatchObject({ meetingId: 'm1', askedAt: 1000 });
    const alone = createAsked(asView(null), chosen, createStamp()).change.puts?.[0];
    expect(alone?.fields).not.toHaveProperty('meetingId');
  });

  it('takes a tick back, and a record made only by asking with it', () => {
    expect(createUnasked('a', true, createStamp()).puts?.[0]?.fields).toEqual({ askedAt: null });
    expect(createUnasked('b', false, createStamp()).trash).toEqual([{ kind: 'prompt', id: 'b' }]);
  });
});
