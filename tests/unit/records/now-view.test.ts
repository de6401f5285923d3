import { describe, expect, it } from 'vitest';
import { describeNow, getBlankValues, getSituation } from '../../../utils/records/now-view';
import type { ItemOf } from '../../../utils/records/item';

const partner = (id: string, alias: string, active = true): ItemOf<'partner'> => ({
  id,
  kind: 'partner',
  fields: { alias, active, createdAt: 1 },
});
const cycle = (
  id: string,
  partnerId: string,
  fields: Partial<ItemOf<'cycle'>['fields']> = {},
): ItemOf<'cycle'> => ({
  id,
  kind: 'cycle',
  fields: {
    partnerId,
    goal: `goal of ${id}`,
    phase: 'prepare',
    focus: [],
    startedAt: 1,
    ...fields,
  },
});
const setting = (id: string, fields: ItemOf<'setting'>['fields']): ItemOf<'setting'> => ({
  id,
  kind: 'setting',
  fields,
});

describe('the shared now', () => {
  it('begins without a partner, at the beginning of the cycle', () => {
    const view = describeNow([], [], []);
    expect(view.now).toEqual({ partnerId: null, phase: 'assess', conversation: 'planning' });
    expect(view.goal).toBe('');
  });

  it('takes the phase from the partner’s cycle, not from the setting', () => {
    const view = describeNow(
      [partner('sam', 'Sam')],
      [cycle('c1', 'sam', { phase: 'implement' })],
      [setting('setting-now', { partnerId: 'sam', phase: 'assess', conversation: 'observation' })],
    );
    expect(view.now.phase).toBe('implement');
    expect(view.cycleId).toBe('c1');
  });

  it('takes the cycle that was started last and has not ended', () => {
    const view = describeNow(
      [partner('sam', 'Sam')],
      [
        cycle('first', 'sam', { startedAt: 1 }),
        cycle('second', 'sam', { startedAt: 3 }),
        cycle('ended', 'sam', { startedAt: 9, endedAt: 10 }),
        cycle('another’s', 'noor', { startedAt: 99 }),
      ],
      [setting('setting-now', { partnerId: 'sam' })],
    );
    expect(view.goal).toBe('goal of second');
  });

  it('lists active partners by name and forgets a current partner who is archived', () => {
    const view = describeNow(
      [partner('z', 'Zoe'), partner('a', 'Ada'), partner('x', 'Xu', false)],
      [],
      [setting('setting-now', { partnerId: 'x', phase: 'prepare' })],
    );
    expect(view.partners.map(({ alias }) => alias)).toEqual(['Ada', 'Zoe']);
    expect(view.now).toMatchObject({ partnerId: null, phase: 'prepare' });
  });

  it('offers the goal and the partner’s name for the blanks, and what was used lately to the ranking', () => {
    const view = describeNow(
      [partner('sam', 'Sam')],
      [cycle('c1', 'sam')],
      [
        setting('setting-now', { partnerId: 'sam' }),
        setting('setting-recent', { stems: ['newest', 'older'] }),
      ],
    );
    expect(getBlankValues(view)).toEqual({ partner: 'Sam', goal: 'goal of c1' });
    expect(getSituation(view)).toMatchObject({ askedStemIds: ['newest', 'older'], hasGoal: true });
  });
});
