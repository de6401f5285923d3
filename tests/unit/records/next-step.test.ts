import { expect, it } from 'vitest';
import {
  compareDue,
  createStepTick,
  getDay,
  getStepFields,
} from '../../../utils/records/next-step';

it.each([
  ['2026-11-23', 'past'],
  ['2026-11-24', 'today'],
  ['2026-12-01', 'ahead'],
  ['2027-01-01', 'ahead'],
] as const)('knows how %s lies to the day', (due, place) => {
  expect(compareDue(due, '2026-11-24')).toBe(place);
});

it('names the day where the coach is, also in the last minute', () => {
  expect(getDay(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
});

it('takes out of the record what was emptied', () => {
  expect(getStepFields({ owner: undefined, due: '' })).toEqual({ owner: null, due: null });
  expect(getStepFields({ owner: 'coach', due: '2026-11-24' })).toEqual({
    owner: 'coach',
    due: '2026-11-24',
  });
});

it('ticks a step off and back', () => {
  const stamp = { at: 5, createId: () => 'change-1' };
  expect(createStepTick('n1', true, stamp).puts?.[0]?.fields).toEqual({ doneAt: 5 });
  expect(createStepTick('n1', false, stamp).puts?.[0]?.fields).toEqual({ doneAt: null });
});
