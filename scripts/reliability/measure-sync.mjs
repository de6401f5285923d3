const RULES = /** @type {const} */ (['chromium', 'firefox']);
const NAMES = { chromium: 'Chrome', firefox: 'Firefox' };
const COUNTED = ['edits', 'gone', 'kills', 'held', 'others', 'lost'];
const NAIVE_SHARE = 10;
const count = (n) => n.toLocaleString('en-GB');
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;

async function simulateMany(simulate, rules, { from, runs }) {
  const sum = { diverged: 0, lost: 0, edits: 0, gone: 0, kills: 0, held: 0, others: 0 };
  const bad = [];
  for (let seed = from; seed < from + runs; seed += 1) {
    const outcome = await simulate(seed, rules);
    for (const name of COUNTED) sum[name] += outcome[name];
    if (outcome.hasDiverged) sum.diverged += 1;
    if (outcome.hasDiverged || outcome.lost > 0) bad.push(seed);
  }
  return { ...sum, bad };
}

function simulateNaively(simulateNaive, rules, { from, runs }) {
  let edits = 0;
  let lost = 0;
  let runsWithLoss = 0;
  for (let seed = from; seed < from + runs; seed += 1) {
    const outcome = simulateNaive(seed, rules);
    edits += outcome.edits;
    lost += outcome.lost;
    if (outcome.lost > 0) runsWithLoss += 1;
  }
  return { edits, lost, runsWithLoss };
}

async function measureRules({ simulate, simulateNaive }, rules, range) {
  const sum = await simulateMany(simulate, rules, range);
  console.log(
    `Sync by the rules of ${NAMES[rules]}: ${count(range.runs)} histories of 2 to 6 machines, ` +
      `${count(sum.edits)} edits, ${count(sum.kills)} kills: ` +
      `${sum.diverged} diverged, ${sum.lost} edits lost ` +
      `(${count(sum.others)} records with another version kept, ${count(sum.held)} removals held; ` +
      `${count(sum.gone)} edits were only on machines that were destroyed).`,
  );
  if (sum.bad.length > 0) console.log(`  Seeds to look into: ${sum.bad.slice(0, 20).join(' ')}`);
  const naiveRuns = Math.max(100, Math.ceil(range.runs / NAIVE_SHARE));
  const naive = simulateNaively(simulateNaive, rules, { ...range, runs: naiveRuns });
  console.log(
    `  For comparison, one key a record and the last writer wins: ` +
      `${percent(naive.lost, naive.edits)} of ${count(naive.edits)} edits lost, ` +
      `in ${percent(naive.runsWithLoss, naiveRuns)} of ${count(naiveRuns)} histories.`,
  );
  return sum.bad.length === 0 && naive.lost > 0;
}

/** Prints what sync came to in simulation and how much fits; false when anything was lost, or the test is blind. */
export async function measureSync(load, range) {
  const { simulate } = await load('tests/support/sync/simulate.ts');
  const { simulateNaive } = await load('tests/support/sync/naive.ts');
  const { measureCapacity } = await load('tests/support/sync/capacity.ts');
  let isSound = true;
  for (const rules of RULES) {
    isSound = (await measureRules({ simulate, simulateNaive }, rules, range)) && isSound;
  }
  const { packed, plain, bytes, characters, recordBytes } = await measureCapacity(range.from);
  console.log(
    `Room in sync: ${count(packed)} notes of ${characters.toFixed(0)} characters ` +
      `(${recordBytes.toFixed(0)} bytes of JSON each) in ${count(bytes)} bytes; ` +
      `as plain JSON ${count(plain)}.`,
  );
  return isSound;
}
