import { setTimeout as wait } from 'node:timers/promises';
import { navigate } from '../../chromium/target.mjs';
import { atMost, atMostTimes, either } from '../limits.mjs';
import { listProcesses, readCpu, subtractCpu } from '../processes.mjs';
import { listScriptSlices, recordTrace } from '../trace.mjs';

const SETTLE = 1500;
const GONE_WITHIN = 60;

/** A page that nobody touches. */
export function createIdle({ lms: url }, { idleSeconds }) {
  return {
    name: 'idle',
    once: true,
    together: true,
    arms: ['empty', 'reference', 'off', 'on'],
    async measure({ pipe, page, pid, id }) {
      await navigate(page, url);
      await wait(SETTLE);
      const before = await readCpu(pid);
      const events = await recordTrace(pipe, () => wait(idleSeconds * 1000));
      const { extension } = subtractCpu(await readCpu(pid), before);
      return { runs: listScriptSlices(events, id).length, extension };
    },
    goals: [
      {
        goal: '6',
        title: `Script runs in ${idleSeconds} s of idle lms`,
        figure: 'runs',
        limit: atMost(0),
      },
      {
        goal: '6',
        title: '… extension process, CPU ms',
        figure: 'extension',
        ratioTo: 'empty',
        limit: atMost(0.5),
      },
    ],
  };
}

/** How long the extension's process stays once nothing is asked of it. */
export const atRest = {
  name: 'at-rest',
  once: true,
  together: true,
  arms: ['empty', 'reference', 'off', 'on'],
  async measure({ page, pid }) {
    await navigate(page, 'about:blank');
    const start = performance.now();
    const getSeconds = () => Math.round((performance.now() - start) / 1000);
    for (;;) {
      const isThere = (await listProcesses(pid)).some(({ kind }) => kind === 'extension');
      if (!isThere || getSeconds() > GONE_WITHIN) return { seconds: getSeconds() };
      await wait(1000);
    }
  },
  goals: [
    {
      goal: '6',
      title: 'Extension process gone after, s',
      figure: 'seconds',
      limit: either(atMost(GONE_WITHIN), atMostTimes(1, 'empty')),
    },
  ],
};
