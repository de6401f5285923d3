import { describe, expect, it } from 'vitest';
import { builtinStems, findStem, getStem } from '../../../utils/coaching/builtin-stems';
import { CHECKLIST_LENSES, type ChecklistLens } from '../../../utils/coaching/checklist-lens';
import type { Stem } from '../../../utils/coaching/stem';
import { parseStems } from '../../../utils/coaching/stems-file';
import stemsFile from '../../../utils/coaching/stems.csv?raw';
import { FOCUS_AREAS, MOVES, PURPOSES } from '../../../utils/coaching/taxonomy';
import { combinationsInPractice } from './combinations-in-practice';

function countBy(keysOf: (stem: Stem) => readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of builtinStems.flatMap(keysOf)) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

const byCombination = countBy(({ phases, conversations, move }) =>
  phases.flatMap((phase) => conversations.map((talk) => `${phase} ${talk} ${move}`)),
);

const COMMON = new Set(
  `the a an of to and in for is are was you your what how would like might could this that it with
   as be do does did on at we i me my us so they their them who`.split(/\s+/),
);
const contentWords = (text: string) =>
  new Set((text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => !COMMON.has(word)));

/** Shared content words over all content words: 1 for the same set of words. */
function likeness(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / (first.size + second.size - shared || 1);
}

describe('the built-in library', () => {
  it('is read from its file without a problem', () => {
    expect(parseStems(stemsFile).problems).toEqual([]);
    expect(builtinStems.length).toBeGreaterThanOrEqual(340);
  });

  it('has at least five stems wherever a combination of phase, talk and move occurs', () => {
    const short = combinationsInPractice.filter((key) => (byCombination[key] ?? 0) < 5);
    expect(short).toEqual([]);
  });

  it('has no stem for a combination that does not occur', () => {
    const stray = Object.keys(byCombination).filter((key) => !combinationsInPractice.includes(key));
    expect(stray).toEqual([]);
  });

  it('keeps its moves, purposes and focus areas in these proportions', () => {
    expect(countBy((stem) => [stem.move])).toMatchInlineSnapshot(`
      {
        "clarifying": 69,
        "closing": 41,
        "paraphrase": 61,
        "permission": 33,
        "probing": 227,
        "wondering": 34,
      }
    `);
    expect(countBy((stem) => (stem.purpose ? [stem.purpose] : []))).toMatchInlineSnapshot(`
      {
        "application_next_step": 22,
        "assumption": 20,
        "causal_analysis": 23,
        "coaching_process": 18,
        "goal": 24,
        "new_learning": 21,
        "perspective": 23,
        "resource": 18,
        "strategy_options": 29,
        "success_evidence": 29,
      }
    `);
    expect(countBy((stem) => stem.focus)).toMatchInlineSnapshot(`
      {
        "assessment_criteria": 21,
        "choice_agency": 21,
        "classroom_climate": 25,
        "coaching_relationship": 71,
        "collaboration_groups": 20,
        "confidence_feelings": 35,
        "differentiation_inclusion": 23,
        "engagement": 18,
        "equity_belonging": 26,
        "evidence_of_learning": 50,
        "learning_goals": 36,
        "next_steps": 35,
        "questioning_discussion": 24,
        "real_world_audience": 18,
        "student_thinking": 36,
        "task_design": 33,
        "technology_purpose": 21,
        "time_pacing": 40,
      }
    `);
  });

  it.each(MOVES)('gives enough of the move %s', (move) => {
    expect(builtinStems.filter((stem) => stem.move === move).length).toBeGreaterThanOrEqual(30);
  });

  it.each(PURPOSES)('has at least fifteen probing questions after %s', (purpose) => {
    const asked = builtinStems.filter((stem) => stem.purpose === purpose);
    expect(asked.length).toBeGreaterThanOrEqual(15);
  });

  it('gives every probing question a purpose', () => {
    expect(builtinStems.filter((stem) => stem.move === 'probing' && !stem.purpose)).toEqual([]);
  });

  it.each(FOCUS_AREAS)('has at least ten stems on %s', (area) => {
    expect(builtinStems.filter((stem) => stem.focus.includes(area)).length).toBeGreaterThanOrEqual(
      10,
    );
  });

  it.each(Object.keys(CHECKLIST_LENSES) as ChecklistLens[])(
    'offers at least twelve ways of preparing through the checklist lens of %s',
    (lens) => {
      const areas: readonly string[] = CHECKLIST_LENSES[lens];
      const seen = builtinStems.filter(
        (stem) =>
          stem.phases.includes('prepare') &&
          stem.conversations.includes('planning') &&
          stem.focus.some((area) => areas.includes(area)),
      );
      expect(seen.length).toBeGreaterThanOrEqual(12);
    },
  );

  it('says nothing twice', () => {
    const words = builtinStems.map((stem) => ({ stem, words: contentWords(stem.text) }));
    const pairs = words.flatMap((one, at) =>
      words
        .slice(at + 1)
        .filter((other) => one.stem.move === other.stem.move)
        .filter((other) => likeness(one.words, other.words) > 0.5)
        .map((other) => `${one.stem.text} = ${other.stem.text}`),
    );
    expect(pairs).toEqual([]);
  });

  it('finds a stem by its id', () => {
    const [first] = builtinStems;
    expect(first && findStem(first.id)).toBe(first);
    expect(findStem('no-such-stem')).toBeUndefined();
    expect(() => getStem('no-such-stem')).toThrow('no-such-stem');
  });
});
