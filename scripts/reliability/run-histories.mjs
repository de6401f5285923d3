import { parentPort, workerData } from 'node:worker_threads';
import { loadSource } from './load-source.mjs';

const { simulate } = await loadSource('tests/support/sync/simulate.ts');
const { simulateNaive } = await loadSource('tests/support/sync/naive.ts');
const { rules, first, last, step, naiveEvery } = workerData;
const COUNTED = ['edits', 'gone', 'kills', 'held', 'others', 'lost'];

const sum = { runs: 0, diverged: 0, edits: 0, gone: 0, kills: 0, held: 0, others: 0, lost: 0 };
const naive = { runs: 0, edits: 0, lost: 0 };
const bad = [];
for (let seed = first; seed <= last; seed += step) {
  const outcome = await simulate(seed, rules);
  sum.runs += 1;
  for (const name of COUNTED) sum[name] += outcome[name];
  if (outcome.hasDiverged) sum.diverged += 1;
  if (outcome.hasDiverged || outcome.lost > 0) bad.push(seed);
  if (sum.runs % naiveEvery === 0) {
    const { edits, lost } = simulateNaive(seed, rules);
    naive.runs += 1;
    naive.edits += edits;
    naive.lost += lost;
  }
}
parentPort?.postMessage({ sum, naive, bad });
