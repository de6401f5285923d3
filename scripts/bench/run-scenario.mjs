import { summarise } from './statistics.mjs';

/** One more than is counted: the first of each arm warms caches. */
const WARM_UP = 1;

/** The arms in another order each round, so that none always follows the same one. */
function turn(arms, round) {
  const at = round % arms.length;
  return [...arms.slice(at), ...arms.slice(0, at)];
}

/** One after the other, unless a scenario only waits. */
async function measureRound({ measure, together }, arms) {
  if (together) return Promise.all(arms.map(measure));
  const values = [];
  for (const arm of arms) values.push(await measure(arm));
  return values;
}

/**
 * Measures a scenario in its arms, round by round and interleaved. Each measurement is an object of figures;
 * resolves to a summary for each: `{ figure: { armName: { median, low, high } } }`.
 */
export async function runScenario(scenario, arms, rounds) {
  const taking = arms.filter(({ name }) => scenario.arms.includes(name));
  const taken = {};
  const times = scenario.once ? 1 : Math.min(rounds, scenario.mostRounds ?? rounds) + WARM_UP;
  for (let round = 0; round < times; round++) {
    const order = turn(taking, round);
    const measured = await measureRound(scenario, order);
    if (round < WARM_UP && !scenario.once) continue;
    order.forEach(({ name }, i) => {
      for (const [figure, value] of Object.entries(measured[i])) {
        ((taken[figure] ??= {})[name] ??= []).push(value);
      }
    });
  }
  const summariseArms = (byArm) =>
    Object.fromEntries(Object.entries(byArm).map(([name, values]) => [name, summarise(values)]));
  return Object.fromEntries(
    Object.entries(taken).map(([figure, byArm]) => [figure, summariseArms(byArm)]),
  );
}
