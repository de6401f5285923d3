import { setTimeout as wait } from 'node:timers/promises';
import { measureSizes } from '../../checks/measure-sizes.mjs';
import { closePage, openPopup } from '../../chromium/surfaces.mjs';
import { atMost, atMostTimes } from '../limits.mjs';
import { readCpu, subtractCpu } from '../processes.mjs';
import { firstPaint } from './first-paint.mjs';

/** What is loaded after the first paint counts as well. */
const SETTLE = 200;

/** The real popup's first contentful paint, and what it and the background used for it. */
export const popup = {
  name: 'popup',
  arms: ['empty', 'reference', 'off'],
  async measure({ pipe, pid, id, page }) {
    const before = await readCpu(pid);
    const opened = await openPopup(pipe, id, page);
    const paint = await opened.evaluate(firstPaint);
    await wait(SETTLE);
    const { extension, all } = subtractCpu(await readCpu(pid), before);
    await closePage(pipe, opened);
    return { paint, extension, all };
  },
  goals: [
    {
      ...{
        goal: '11',
        title: 'Popup, first contentful paint ms',
        figure: 'paint',
        ratioTo: 'empty',
      },
      limit: atMostTimes(1.15, 'empty'),
      why: 'the frame in the page is painted before the script runs, but four scripts and a larger sheet are fetched beside it and the window is larger',
    },
    {
      ...{ goal: '11', title: '… main thread of its process, CPU ms', figure: 'extension' },
      ...{ ratioTo: 'empty', limit: atMostTimes(1.3, 'empty') },
      why: 'compiling and running the meeting is most of it, then ranking the library, style and layout of the selects and the card',
    },
    { title: '… all processes, CPU ms', figure: 'all', ratioTo: 'empty' },
  ],
};

export function createPopupSize(folder) {
  return {
    name: 'popup-size',
    once: true,
    arms: ['off'],
    measure: async () => ({ js: (await measureSizes(folder))['popup js'] / 1000 }),
    goals: [
      {
        ...{
          goal: '11',
          title: 'Popup script before its paint, kB gz',
          figure: 'js',
          limit: atMost(10),
        },
        why: 'Preact with signals is 9 kB of it, valibot with the schemas of records 7 kB',
      },
    ],
  };
}
