import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinStems } from '../../../utils/coaching/builtin-stems';
import { createStemSearch } from '../../../utils/coaching/search';
import type { Situation } from '../../../utils/coaching/situation';
import type { Stem } from '../../../utils/coaching/stem';
import { suggestStems } from '../../../utils/coaching/suggest';

const planning: Situation = { phase: 'prepare', conversation: 'planning' };
const search = createStemSearch(builtinStems);
const idsFor = (query: string, situation = planning, limit = 10) =>
  search.find(query, situation, limit).map((stem) => stem.id);

describe('searching stems', () => {
  it.each([
    ['puzzling enough', 'probe-options-puzzling'],
    ['enough puzzling', 'probe-options-puzzling'],
    ['network down', 'probe-options-network-down'],
    ['barr', 'probe-options-barriers'],
    ['quiet making sense', 'probe-evidence-quieter'],
    ['who miss work', 'wonder-miss-work'],
    ['photo', 'ask-obs-photo'],
    ['ordinary tuesday', 'probe-goal-ordinary-tuesday'],
    ['ANOTHER pair of eyes', 'probe-evidence-someone-notice'],
    ['minutes went', 'probe-evidence-minutes-went'],
    ['students’ talk', 'probe-evidence-build-ideas'],
    ['fréedom', 'probe-assume-freedom'],
  ])('finds by words in any order or begun: %s', (query, id) => {
    expect(idsFor(query)).toContain(id);
  });

  it.each([
    ['puzling', 'probe-options-puzzling'],
    ['netwrok down', 'probe-options-network-down'],
    ['bariers', 'probe-options-barriers'],
    ['phtoo', 'ask-obs-photo'],
    ['ordinry tuseday', 'probe-goal-ordinary-tuesday'],
    ['anothr pair eys', 'probe-evidence-someone-notice'],
    ['assumptoins pace', 'probe-assume-pace'],
    ['freedm', 'probe-assume-freedom'],
    ['colaegue sees', 'probe-view-colleague'],
    ['confidnet start', 'probe-options-begin-confident'],
    ['strenghts', 'probe-resource-strengths'],
    ['langauges', 'probe-resource-languages'],
    ['wonderr silence', 'wonder-obs-silence'],
    ['agrement slipping', 'close-norm-signal'],
    ['criterai friend', 'probe-view-tell-friend'],
    ['partawy teaching', 'probe-learn-halfway'],
    ['proect time', 'probe-apply-protect-time'],
    ['surprsed thinking', 'probe-learn-surprised'],
    ['principel', 'probe-learn-principle'],
    ['desk lesosn', 'probe-view-from-desk'],
  ])('sees through a slip or two: %s', (query, id) => {
    expect(idsFor(query)).toContain(id);
  });

  it('finds the same whether its index was made beforehand or not', () => {
    const prepared = createStemSearch(builtinStems);
    prepared.prepare();
    expect(prepared.find('puzling', planning, 10)).toEqual(search.find('puzling', planning, 10));
  });

  it('finds by the names of facets, after stems that say the word', () => {
    const found = search.find('technology', planning, 30);
    expect(found.length).toBeGreaterThan(15);
    const says = found.map((stem) => stem.text.toLowerCase().includes('technology'));
    expect(says.slice(0, 3)).toEqual([true, true, true]);
    expect(says).toContain(false);
  });

  it('puts what suits the situation first among equal matches', () => {
    const reflecting: Situation = { phase: 'reflect_debrief', conversation: 'reflecting' };
    const planned = search.find('students', planning, 5);
    const reflected = search.find('students', reflecting, 5);
    expect(planned.every((stem) => stem.phases.includes('prepare'))).toBe(true);
    expect(reflected.every((stem) => stem.conversations.includes('reflecting'))).toBe(true);
  });

  it('falls back to stems with most of the words', () => {
    expect(idsFor('ordinary tuesday xylophone')).toContain('probe-goal-ordinary-tuesday');
    expect(idsFor('xylophone')).toEqual([]);
  });

  it('gives suggestions for an empty query', () => {
    const suggested = suggestStems(builtinStems, planning, 7).map(({ stem }) => stem.id);
    expect(idsFor('', planning, 7)).toEqual(suggested);
    expect(idsFor(' ?! ', planning, 7)).toEqual(suggested);
  });

  it('leaves hidden stems out', () => {
    const hiddenIds = ['probe-options-puzzling'];
    expect(idsFor('puzzling', { ...planning, hiddenIds })).not.toContain(hiddenIds[0]);
  });

  it("finds a coach's own stems in any script", () => {
    const own = (id: string, text: string): Stem => ({
      id,
      text,
      move: 'probing',
      phases: ['prepare'],
      conversations: ['planning'],
      focus: [],
    });
    const mine = createStemSearch([
      own('mine-naive', 'Wie könnte das für die Schüler*innen aussehen?'),
      own('mine-arabic', 'ما الذي قد تلاحظه؟'),
      own('mine-empty', '👩‍🏫'),
    ]);
    expect(mine.find('konnte schuler', planning, 5).map(({ id }) => id)).toEqual(['mine-naive']);
    expect(mine.find('تلاحظ', planning, 5).map(({ id }) => id)).toEqual(['mine-arabic']);
  });

  it('answers any query with at most the stems asked for, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (query, limit) => {
        const found = search.find(query, planning, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('reads a pasted page as a query without choking', () => {
    expect(search.find('student '.repeat(5_000), planning, 5).length).toBeGreaterThan(0);
  });
});
