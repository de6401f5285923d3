import { setTimeout as wait } from 'node:timers/promises';
import { navigate } from '../../chromium/target.mjs';
import { readCpuTime } from '../cpu-time.mjs';

/** Editors start after the load event. */
const SETTLE = 400;

/** CPU of a whole load with the extension present and not invoked: browser, page and extension together. */
export function createPageLoad(name, url) {
  return {
    title: `${name} loaded, not invoked`,
    unit: 'CPU ms',
    arms: ['none', 'empty', 'product'],
    async measure({ page, pid }) {
      const before = await readCpuTime(pid);
      await navigate(page, url);
      await wait(SETTLE);
      return (await readCpuTime(pid)) - before;
    },
  };
}
