// @vitest-environment node
import { expect, it } from 'vitest';
import { simulate } from '../../support/sync/simulate';
import { simulateNaive } from '../../support/sync/naive';

const RUNS = 20;

it.each(['chromium', 'firefox'] as const)(
  'machines that go offline, die, are wiped and have wrong clocks agree in the end and lose no edit, by the rules of %s',
  { timeout: 300_000 },
  async (rules) => {
    const bad: unknown[] = [];
    let edits = 0;
    let kills = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const outcome = await simulate(seed, rules);
      edits += outcome.edits;
      kills += outcome.kills;
      if (outcome.hasDiverged || outcome.lost > 0) bad.push({ seed, ...outcome });
    }
    expect(bad).toEqual([]);
    expect(edits).toBeGreaterThan(RUNS * 6);
    expect(kills).toBeGreaterThan(RUNS / 4);
  },
);

it.each(['chromium', 'firefox'] as const)(
  'a design that leaves merging to the browser is seen to lose edits, by the rules of %s',
  (rules) => {
    const outcomes = Array.from({ length: RUNS }, (_, seed) => simulateNaive(seed + 1, rules));
    expect(outcomes.filter(({ lost }) => lost > 0).length).toBeGreaterThan(RUNS / 2);
  },
);
