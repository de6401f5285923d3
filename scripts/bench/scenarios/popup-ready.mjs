import { closePage, openPopup } from '../../chromium/surfaces.mjs';
import { readCpuTime } from '../cpu-time.mjs';
import { firstPaint } from './first-paint.mjs';

async function withPopup({ pipe, id, page }, use) {
  const popup = await openPopup(pipe, id, page);
  try {
    return await use(await popup.evaluate(firstPaint));
  } finally {
    await closePage(pipe, popup);
  }
}

/** The real popup's first contentful paint; ours paints once, with the question in it. */
export const popupReady = {
  title: 'Popup ready',
  unit: 'ms',
  arms: ['empty', 'product'],
  measure: (arm) => withPopup(arm, (paint) => paint),
};

export const popupCpu = {
  title: 'Popup ready',
  unit: 'CPU ms',
  arms: ['empty', 'product'],
  async measure(arm) {
    const before = await readCpuTime(arm.pid);
    return withPopup(arm, async () => (await readCpuTime(arm.pid)) - before);
  },
};
