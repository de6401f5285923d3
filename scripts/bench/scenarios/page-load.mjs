import { setTimeout as wait } from 'node:timers/promises';
import { navigate } from '../../chromium/target.mjs';
import { atMost, atMostMore, atMostTimes } from '../limits.mjs';
import { readCpu, subtractCpu } from '../processes.mjs';
import { listScriptSlices, recordTrace } from '../trace.mjs';

/** Editors start after the load event. */
const SETTLE = 400;

async function load(page, url) {
  await navigate(page, url);
  await wait(SETTLE);
}

/** Main thread of a page while it loads, with the extension present and not used. */
export function createPageLoad(name, url) {
  const limit = name === 'plain' ? atMostMore(3, 'none', 'ms') : atMostTimes(1.05, 'none');
  return {
    name: `load-${name}`,
    arms: ['none', 'empty', 'reference', 'off', 'on'],
    async measure({ page, pid }) {
      // From a blank page, so that nothing of the page before is taken down in the time.
      await navigate(page, 'about:blank');
      const before = await readCpu(pid);
      await load(page, url);
      const { page: main, all } = subtractCpu(await readCpu(pid), before);
      return { main, all };
    },
    goals: [
      {
        ...{
          goal: '4',
          title: `Load of ${name}, main thread CPU ms`,
          figure: 'main',
          ratioTo: 'none',
          limit,
        },
        why: 'a registered script makes the browser set up a world in the page, which no script can avoid',
      },
      { title: `Load of ${name}, all processes CPU ms`, figure: 'all', ratioTo: 'none' },
    ],
  };
}

/** What of a load is the extension's own script. */
export function createLoadScript(name, url) {
  return {
    name: `load-script-${name}`,
    arms: ['empty', 'reference', 'off', 'on'],
    async measure({ pipe, page, id }) {
      const events = await recordTrace(pipe, () => load(page, url));
      const slices = listScriptSlices(events, id).map(({ ms }) => ms);
      return { script: slices.reduce((sum, ms) => sum + ms, 0), longest: Math.max(0, ...slices) };
    },
    goals: [
      {
        ...{ goal: '3', title: `Script at load of ${name}, ms`, figure: 'script' },
        limit: atMost(name === 'lms' ? 1 : 0.8),
      },
      {
        goal: '3',
        title: `Longest slice at load of ${name}, ms`,
        figure: 'longest',
        limit: atMost(1),
      },
    ],
  };
}
