import { describe, expect, it } from 'vitest';
import { isNamedAs, takeOver, tidyWords } from '../../../utils/coaching/words';

const GROW = { partner: 'coachee', partners: 'coachees', 'phase.prepare': 'Options' };

describe('a school’s own words', () => {
  it('are kept on one line, without the ones that say nothing', () => {
    expect(tidyWords({ partner: '  critical\n friend ', 'phase.assess': '  ' })).toEqual({
      partner: 'critical friend',
    });
  });

  it('are for ids that are ours, and of a length that fits a line', () => {
    const tidy = tidyWords({
      __proto__: 'x',
      'phase.unknown': 'x',
      partner: '👩'.repeat(99),
      n: 3,
    });
    expect(Object.keys(tidy)).toEqual(['partner']);
    expect(tidy.partner).toBe('👩'.repeat(40));
  });

  it('take over the cycle and the person from a set, and keep what else was renamed', () => {
    const words = { partner: 'mentee', 'phase.assess': 'Look', 'focus.engagement': 'buzz' };
    expect(takeOver(words, GROW)).toEqual({ ...GROW, 'focus.engagement': 'buzz' });
    expect(takeOver(words, {})).toEqual({ 'focus.engagement': 'buzz' });
  });

  it('are named as in a set when the cycle and the person are', () => {
    expect(isNamedAs({ ...GROW, 'move.probing': 'deep' }, GROW)).toBe(true);
    expect(isNamedAs({ ...GROW, 'phase.assess': 'Look' }, GROW)).toBe(false);
    expect(isNamedAs({}, {})).toBe(true);
  });
});
