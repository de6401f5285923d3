import { describe, expect, it } from 'vitest';
import page from '../../../docs/questions.md?raw';
import { builtinStems, findStem } from '../../../utils/coaching/builtin-stems';
import type { Situation } from '../../../utils/coaching/situation';
import { suggestStems } from '../../../utils/coaching/suggest';
import type { SituationCase } from './situation-case';
import { situations } from './situations';
import { heldOutSituations } from './situations-held-out';

const allIds = builtinStems.map((stem) => stem.id);

type Ranking = (situation: Situation) => readonly string[];

/** How often one of the first `depth` ids is accepted. */
function hitRate(cases: readonly SituationCase[], rank: Ranking, depth: number): number {
  const hits = cases.filter(({ situation, accept }) =>
    rank(situation)
      .slice(0, depth)
      .some((id) => accept.includes(id)),
  );
  return hits.length / cases.length;
}

const ours = (situation: Situation) =>
  suggestStems(builtinStems, situation).map(({ stem }) => stem.id);
/** What a list of snippets does: the last used first, then the order of the file. */
const byRecency = ({ askedStemIds = [] }: Situation) => [...askedStemIds, ...allIds];
/** The chance that a random draw of `depth` stems holds an accepted one, worked out. */
function chance(cases: readonly SituationCase[], depth: number): number {
  const rates = cases.map(({ accept }) => {
    let missed = 1;
    for (let drawn = 0; drawn < depth; drawn += 1) {
      missed *= 1 - accept.length / (allIds.length - drawn);
    }
    return 1 - missed;
  });
  return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}

function ratesOf(cases: readonly SituationCase[]) {
  const rates = {
    ours: [hitRate(cases, ours, 1), hitRate(cases, ours, 3)] as const,
    random: [chance(cases, 1), chance(cases, 3)] as const,
    recency: [hitRate(cases, byRecency, 1), hitRate(cases, byRecency, 3)] as const,
  };
  const said = Object.entries(rates).map(
    ([name, [first, three]]) => `${name} ${first.toFixed(2)} ${three.toFixed(2)}`,
  );
  console.log(`hit@1 hit@3 over ${cases.length} situations: ${said.join(' · ')}`);
  return rates;
}

/** The figures as docs/questions.md writes them, row for row. */
const written = page
  .split('\n')
  .map((line) => /\| +([.\d]+) \| +([.\d]+) \|$/.exec(line))
  .flatMap((row) => (row ? [`${row[1] ?? ''} ${row[2] ?? ''}`] : []));
const rowsOf = (rates: ReturnType<typeof ratesOf>) =>
  [rates.ours, rates.random, rates.recency].map((pair) =>
    pair.map((rate) => rate.toFixed(2).replace(/^0/, '')).join(' '),
  );

const everyCase = [...situations, ...heldOutSituations];

describe('written situations', () => {
  it('number at least sixty', () => {
    expect(situations.length).toBeGreaterThanOrEqual(60);
  });

  it.each(everyCase)('name stems of the library that were not asked: $name', (one) => {
    const asked = one.situation.askedStemIds ?? [];
    expect([...one.accept, ...asked].filter((id) => !findStem(id))).toEqual([]);
    expect(one.accept.filter((id) => asked.includes(id))).toEqual([]);
    expect(one.accept.length).toBeLessThanOrEqual(20);
  });

  it('are met by the ranking far more often than by chance or by recency', () => {
    const { ours: met, random, recency } = ratesOf(situations);
    expect(met[0]).toBeGreaterThanOrEqual(0.9);
    expect(met[1]).toBeGreaterThanOrEqual(0.95);
    expect(Math.max(...random, ...recency)).toBeLessThan(0.2);
  });

  it('stand in the docs with the figures that they have', () => {
    expect(written).toEqual([
      ...rowsOf(ratesOf(situations)),
      ...rowsOf(ratesOf(heldOutSituations)),
    ]);
    expect(page).toContain(`${builtinStems.length} stems`);
    expect(page).toContain(`| ${situations.length}, in view`);
    expect(page).toContain(`| ${heldOutSituations.length}, written after`);
  });

  it('are met as well when they were not known while the ranking was made', () => {
    const { ours: met, random, recency } = ratesOf(heldOutSituations);
    expect(met[0]).toBeGreaterThanOrEqual(0.7);
    expect(met[1]).toBeGreaterThanOrEqual(0.85);
    expect(Math.max(...random, ...recency)).toBeLessThan(0.3);
  });
});
