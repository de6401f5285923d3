import { describe, expect, it } from 'vitest';
import { FIRST_NOW, getUsualNoteKind, switchNow } from '../../../utils/coaching/now';

describe('switching where the pair is', () => {
  it('brings the usual conversation with a new phase', () => {
    expect(switchNow(FIRST_NOW, { phase: 'reflect_debrief' }).conversation).toBe('reflecting');
    expect(switchNow(FIRST_NOW, { phase: 'implement' }).conversation).toBe('observation');
  });

  it('leaves a conversation that was chosen with the phase', () => {
    const choice = { phase: 'prepare', conversation: 'problem_resolving' } as const;
    expect(switchNow(FIRST_NOW, choice)).toMatchObject(choice);
  });

  it('leaves a conversation alone while the phase stays', () => {
    const norming = switchNow(FIRST_NOW, { conversation: 'norming' });
    expect(switchNow(norming, { partnerId: 'partner-1' })).toEqual({
      partnerId: 'partner-1',
      phase: 'assess',
      conversation: 'norming',
    });
  });

  it('tells no partner from a partner left as they are', () => {
    const withSam = switchNow(FIRST_NOW, { partnerId: 'partner-1' });
    expect(switchNow(withSam, {}).partnerId).toBe('partner-1');
    expect(switchNow(withSam, { partnerId: null }).partnerId).toBeNull();
  });
});

it('expects evidence while observing and the partner’s words while talking', () => {
  expect(getUsualNoteKind('observation')).toBe('observation');
  expect(getUsualNoteKind('planning')).toBe('partner_words');
});
