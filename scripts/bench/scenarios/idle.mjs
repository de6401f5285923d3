import { setTimeout as wait } from 'node:timers/promises';
import { startWithExtension } from '../../chromium/start-with-extension.mjs';
import { closePage, openPopup } from '../../chromium/surfaces.mjs';
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
        why: 'no script runs (the row above); it is the browser itself that tidies and compresses what the worker has loaded',
      },
    ],
  };
}

/** A browser whose worker nobody attaches to: one that the tools have held may stay for minutes, an empty one too. */
async function openPopupOnce({ folder, executable }, url) {
  const browser = await startWithExtension({ folder, executable, isWorkerAwaited: false });
  const { pipe, page, id } = browser;
  await navigate(page, url);
  await wait(SETTLE);
  const popup = await openPopup(pipe, id, page);
  await wait(SETTLE);
  await closePage(pipe, popup);
  return browser;
}

/** How long the extension's process stays once a popup has been closed and nothing is asked of it. */
export function createAtRest({ plain: url }) {
  return {
    name: 'at-rest',
    once: true,
    together: true,
    arms: ['empty', 'reference', 'off'],
    async measure(arm) {
      const browser = await openPopupOnce(arm, url);
      const start = performance.now();
      const getSeconds = () => Math.round((performance.now() - start) / 1000);
      try {
        while (getSeconds() <= GONE_WITHIN) {
          const processes = await listProcesses(browser.pid);
          if (!processes.some(({ kind }) => kind === 'extension')) break;
          await wait(1000);
        }
        return { seconds: getSeconds() };
      } finally {
        await browser.close();
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
}
