import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { loadSource } from './load-source.mjs';

const NAMES = { chromium: 'Chrome', firefox: 'Firefox' };
const HISTORIES = { quick: 30, normal: 10_000, long: 1_000_000 };
const NAIVE_EVERY = 10;
const RUN_HISTORIES = new URL('./run-histories.mjs', import.meta.url);
const count = (n) => n.toLocaleString('en-GB');

/** Every processor takes its share of the seeds from 1 to `last`. */
async function runHistories(rules, last) {
  const step = availableParallelism();
  const shares = Array.from({ length: step }, (_, i) => {
    const workerData = { rules, first: i + 1, last, step, naiveEvery: NAIVE_EVERY };
    return once(new Worker(RUN_HISTORIES, { workerData }), 'message');
  });
  return (await Promise.all(shares)).map(([share]) => share);
}

function add(shares, part) {
  const total = { ...shares[0][part] };
  for (const share of shares.slice(1)) {
    for (const [name, value] of Object.entries(share[part])) total[name] += value;
  }
  return total;
}

async function measureRules(rules, histories) {
  const shares = await runHistories(rules, histories);
  const sum = add(shares, 'sum');
  const naive = add(shares, 'naive');
  const bad = shares.flatMap((share) => share.bad).sort((a, b) => a - b);
  const what = `Sync of 2 to 6 machines by the rules of ${NAMES[rules]}`;
  return [
    {
      what: `${what}: offline, wrong clocks, fresh installs, wiped areas, full quota, killed workers`,
      result:
        `${count(sum.runs)} histories, ${count(sum.edits)} edits, ${count(sum.kills)} kills: ` +
        `${sum.diverged} diverged, ${sum.lost} edits lost. ${count(sum.others)} were kept as another version; ` +
        `${count(sum.gone)} were nowhere but on a machine or in an account that was destroyed, or in a browser that dropped them while the worker was killed` +
        (bad.length > 0 ? ` (seeds ${bad.slice(0, 20).join(' ')})` : ''),
      isSound: bad.length === 0,
    },
    {
      what: `${what}, for comparison: one key a record, the last writer wins`,
      result: `${count(naive.runs)} histories, ${count(naive.edits)} edits: ${count(naive.lost)} lost`,
      isSound: naive.lost > 0,
    },
  ];
}

async function measureRoom() {
  const { measureCapacity } = await loadSource('tests/support/sync/capacity.ts');
  const { packed, plain, bytes, characters, recordBytes, items } = await measureCapacity(1);
  return {
    what: 'Room in sync, 102,400 bytes',
    result:
      `${count(packed)} notes of ${characters.toFixed(0)} characters (${recordBytes.toFixed(0)} bytes of JSON ` +
      `each) in ${count(bytes)} bytes and ${items} items; as plain JSON ${count(plain)}`,
    isSound: packed >= 750 && packed >= 2 * plain,
  };
}

/**
 * What sync came to in simulation, and how much fits, as rows of RELIABILITY.md. A row that is not sound says that
 * something was lost, or that the test could not have noticed.
 */
export async function measureSync({ quick = false, long = false } = {}) {
  const size = long ? 'long' : quick ? 'quick' : 'normal';
  const rows = [];
  for (const rules of Object.keys(NAMES)) {
    rows.push(...(await measureRules(rules, HISTORIES[size])));
  }
  return [...rows, await measureRoom()];
}
