import { summarise } from './statistics.mjs';

/** One more than is counted: the first of each arm warms caches. */
const WARM_UP = 1;

/** The arms in another order each round, so that none always follows the same one. */
function turn(arms, round) {
  const at = round % arms.length;
  return [...arms.slice(at), ...arms.slice(0, at)];
}

/** Measures a scenario in its arms, round by round and interleaved; resolves to `{ armName: { median, low, high } }`. */
export async function runScenario(scenario, arms, rounds) {
  const taking = arms.filter(({ name }) => scenario.arms.includes(name));
  const values = Object.fromEntries(taking.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds + WARM_UP; round++) {
    for (const arm of turn(taking, round)) {
      const value = await scenario.measure(arm);
      if (round >= WARM_UP) values[arm.name].push(value);
    }
  }
  return Object.fromEntries(taking.map(({ name }) => [name, summarise(values[name])]));
}
