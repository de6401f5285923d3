import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinStems, getStem } from '../../../utils/coaching/builtin-stems';
import type { Reason, Situation } from '../../../utils/coaching/situation';
import { suggestStems } from '../../../utils/coaching/suggest';
import { CONVERSATIONS, FOCUS_AREAS, PHASES } from '../../../utils/coaching/taxonomy';

const ids = builtinStems.map((stem) => stem.id);
const planning: Situation = { phase: 'set_goals', conversation: 'planning' };

const someIds = fc.uniqueArray(fc.constantFrom(...ids, 'gone-from-library'), { maxLength: 30 });
const situations: fc.Arbitrary<Situation> = fc.record(
  {
    phase: fc.constantFrom(...PHASES),
    conversation: fc.constantFrom(...CONVERSATIONS),
    focus: fc.uniqueArray(fc.constantFrom(...FOCUS_AREAS), { maxLength: 2 }),
    askedStemIds: someIds,
    askedInThisTalk: fc.nat(30),
    favouriteIds: someIds,
    hiddenIds: someIds,
    pageTitle: fc.string(),
    selection: fc.string({ unit: 'binary' }),
    stance: fc.constantFrom('coach', 'collaborate', 'consult'),
    hasGoal: fc.boolean(),
  },
  { requiredKeys: ['phase', 'conversation'] },
);

const top = (situation: Situation, count: number) =>
  suggestStems(builtinStems, situation, count).map(({ stem }) => stem);
const reasonIds = (situation: Situation, stemId: string): Reason['id'][] =>
  suggestStems(builtinStems, situation, Infinity)
    .filter(({ stem }) => stem.id === stemId)
    .flatMap(({ reasons }) => reasons.map(({ id }) => id));

describe('suggestions', () => {
  it('always answer, with different stems, and the same way twice', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const stems = top(situation, 60);
        expect(stems).toHaveLength(60);
        expect(new Set(stems).size).toBe(60);
        expect(top(structuredClone(situation), 60)).toEqual(stems);
      }),
    );
  });

  it('repeat what was asked only when nothing else is left, longest ago first', () => {
    fc.assert(
      fc.property(situations, fc.integer({ min: 1, max: 40 }), (situation, size) => {
        const few = builtinStems.filter((_, place) => place % Math.ceil(ids.length / size) === 0);
        const { askedStemIds = [], hiddenIds = [] } = situation;
        const order = suggestStems(few, situation).map(({ stem }) => stem.id);
        const repeats = order.filter((id) => askedStemIds.includes(id));
        expect(order.slice(order.length - repeats.length)).toEqual(repeats);
        expect(repeats).toEqual(askedStemIds.filter((id) => repeats.includes(id)).reverse());
        expect(order.length).toBeGreaterThan(0);
        const onlyHidden = few.every(({ id }) => hiddenIds.includes(id));
        expect(onlyHidden || !order.some((id) => hiddenIds.includes(id))).toBe(true);
      }),
    );
  });

  it('explain every stem that fits, and say when one was asked before', () => {
    for (const { stem, reasons } of suggestStems(builtinStems, planning, Infinity)) {
      const fits = stem.phases.includes('set_goals') || stem.conversations.includes('planning');
      if (fits) expect(reasons.length, stem.id).toBeGreaterThan(0);
    }
    const everything = { ...planning, askedStemIds: ids };
    expect(suggestStems(builtinStems, everything)[0]?.reasons[0]).toEqual({ id: 'asked_before' });
  });

  it('come from the talk and the phase for as long as these have stems', () => {
    for (const phase of PHASES) {
      for (const conversation of CONVERSATIONS.filter((talk) => talk !== 'observation')) {
        for (const stem of top({ phase, conversation }, 10)) {
          expect(stem.phases, stem.id).toContain(phase);
          expect(stem.conversations, stem.id).toContain(conversation);
        }
      }
    }
  });

  it.each(['planning', 'reflecting', 'problem_resolving'] as const)(
    'vary in move and purpose within the first ten of a %s talk',
    (conversation) => {
      for (const phase of PHASES) {
        const ten = top({ phase, conversation }, 10);
        expect(new Set(ten.map((stem) => stem.move)).size).toBeGreaterThanOrEqual(3);
        expect(new Set(ten.flatMap((stem) => stem.purpose ?? [])).size).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it('offer a paraphrase within the first three when a talk begins', () => {
    for (const phase of PHASES) {
      for (const conversation of [
        'planning',
        'reflecting',
        'problem_resolving',
        'norming',
      ] as const) {
        const moves = top({ phase, conversation }, 3).map((stem) => stem.move);
        expect(moves, `${phase} ${conversation}`).toContain('paraphrase');
      }
    }
  });

  it('put a paraphrase first after a question, and a question first after a paraphrase', () => {
    const afterQuestion = { ...planning, askedStemIds: ['probe-goal-behind'] };
    expect(top(afterQuestion, 1)[0]?.move).toBe('paraphrase');
    const afterParaphrase = {
      ...planning,
      askedStemIds: ['para-value-behind', 'probe-goal-behind'],
    };
    expect(top(afterParaphrase, 1)[0]).toMatchObject({
      move: 'probing',
      purpose: 'success_evidence',
    });
  });

  it('name what has not been asked about yet', () => {
    const [first] = suggestStems(builtinStems, { ...planning, hasGoal: true });
    expect(first?.stem.purpose).toBe('success_evidence');
    expect(first?.reasons).toContainEqual({ id: 'phase', phase: 'set_goals' });
    expect(first?.reasons).toContainEqual({
      id: 'purpose_not_asked',
      purpose: 'success_evidence',
    });
  });

  it('turn to closing when the talk has been long, unless most of it was asked in earlier talks', () => {
    const askedStemIds = top(planning, 6).map((stem) => stem.id);
    const late = top({ ...planning, askedStemIds }, 3).map((stem) => stem.move);
    expect(late).toContain('closing');
    const early = top({ ...planning, askedStemIds, askedInThisTalk: 0 }, 10);
    expect(early.map((stem) => stem.move)).not.toContain('closing');
  });

  it('follow the focus, the page, a favourite and a stance', () => {
    const stemId = 'probe-options-unlike-paper';
    const prepare: Situation = { phase: 'prepare', conversation: 'planning' };
    const withFocus: Situation = { ...prepare, focus: ['technology_purpose'] };
    expect(top(withFocus, 3).some((stem) => stem.focus.includes('technology_purpose'))).toBe(true);
    expect(reasonIds(withFocus, stemId)).toContain('focus');
    expect(reasonIds({ ...prepare, pageTitle: 'Excursion letter' }, stemId)).not.toContain('page');
    expect(reasonIds({ ...prepare, pageTitle: 'Digital devices' }, stemId)).toContain('page');
    expect(reasonIds({ ...prepare, favouriteIds: [stemId] }, stemId)).toContain('favourite');
    const paced = top({ ...prepare, pageTitle: 'Pacing: how the minutes go' }, 5);
    expect(paced.flatMap((stem) => stem.focus)).not.toContain('technology_purpose');
    const asked: Situation = { ...prepare, askedStemIds: ['para-plan-moves'], stance: 'consult' };
    expect(reasonIds(asked, 'ask-offer-idea')).toContain('stance');
  });

  it.each(['collaborate', 'consult'] as const)(
    'ask leave soon when the coach means to %s, and go on from it once it is given',
    (stance) => {
      const after = { collaborate: 'wondering', consult: 'closing' } as const;
      for (const phase of PHASES) {
        for (const conversation of ['planning', 'reflecting', 'problem_resolving'] as const) {
          const talk: Situation = { phase, conversation, stance };
          const begun = { ...talk, askedStemIds: ['para-plan-moves'] };
          const given = { ...talk, askedStemIds: ['ask-offer-idea', 'para-plan-moves'] };
          const moves = (situation: Situation, count: number) =>
            top(situation, count).map((stem) => stem.move);
          expect(moves(begun, 3), `${phase} ${conversation}`).toContain('permission');
          if (stance === 'consult') expect(moves(talk, 3)).toContain('permission');
          expect(moves(given, 4), `${phase} ${conversation}`).toContain(after[stance]);
          expect(moves(given, 4)).not.toContain('permission');
          const coach = { ...given, stance: 'coach' } as const;
          expect(moves(coach, 4), `${phase} ${conversation}`).not.toContain(after[stance]);
          const [next] = suggestStems(builtinStems, given, 60).filter(
            ({ stem }) => stem.move === after[stance],
          );
          expect(next?.reasons).toContainEqual({ id: 'stance', stance });
        }
      }
    },
  );

  it('offer a stem about the selection only when there is one', () => {
    const placeOf = (situation: Situation) =>
      suggestStems(builtinStems, situation, Infinity).findIndex(
        ({ stem }) => stem === getStem('probe-evidence-selection'),
      );
    expect(placeOf({ ...planning, selection: 'a paragraph' })).toBeLessThan(10);
    expect(placeOf(planning)).toBeGreaterThan(50);
  });

  it('come back with nothing only from an empty library', () => {
    expect(suggestStems([], planning)).toEqual([]);
    expect(suggestStems(builtinStems, { ...planning, hiddenIds: ids })).not.toEqual([]);
  });
});
