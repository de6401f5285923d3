import { setTimeout as wait } from 'node:timers/promises';
import { measureSizes } from '../../checks/measure-sizes.mjs';
import { closePage, openPopup } from '../../chromium/surfaces.mjs';
import { atMost, atMostTimes } from '../limits.mjs';
import { readCpu, subtractCpu } from '../processes.mjs';
import { firstPaint } from './first-paint.mjs';

/** What is loaded after the first paint counts as well. */
const SETTLE = 200;

/** Runs in the popup: when the frame that first had the question was shown, in ms; undefined where there is none. */
const questionShown = `() => new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const shown = list.getEntries().find(({ element }) => element?.matches('.question-text'));
    resolve(shown?.renderTime);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  setTimeout(resolve, 100);
})`;

/**
 * The real popup's first contentful paint, when the question is there to be read, and what it and the background
 * used for it.
 */
export const popup = {
  name: 'popup',
  arms: ['empty', 'reference', 'off'],
  async measure({ pipe, pid, id, page }) {
    const before = await readCpu(pid);
    const opened = await openPopup(pipe, id, page);
    const paint = await opened.evaluate(firstPaint);
    await wait(SETTLE);
    const { extension, all } = subtractCpu(await readCpu(pid), before);
    const question = await opened.evaluate(questionShown);
    await closePage(pipe, opened);
    return { paint, ...(question && { question }), extension, all };
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
      why: 'a style sheet and a script of one line have to be there before the browser shows it, and the meeting is compiled and rendered meanwhile',
    },
    { title: '… the question to be read, ms', figure: 'question' },
    {
      ...{ goal: '11', title: '… main thread of its process, CPU ms', figure: 'extension' },
      ...{ ratioTo: 'empty', limit: atMostTimes(1.3, 'empty') },
      why: 'reading the records, rendering the meeting, style and layout of its selects and card, then ranking the library',
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
