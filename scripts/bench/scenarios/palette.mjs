import { setTimeout as wait } from 'node:timers/promises';
import { grantActiveTab, pressPaletteShortcut } from '../../chromium/open-palette.mjs';
import { pressKey } from '../../chromium/surfaces.mjs';
import { navigate } from '../../chromium/target.mjs';
import { atMost, atMostTimes, either } from '../limits.mjs';
import { readCpu, subtractCpu } from '../processes.mjs';

/** Editors start after the load event. */
const SETTLE = 500;
const WHY_FIRST =
  'the engine for every kind of editor, Preact and the placement are compiled at the first use, the reference has none of them';

const focusField = `() => {
  const field = document.querySelector('textarea');
  field.value = '';
  field.focus();
}`;

/** Runs in the page: the moment after the frame in which the focus has gone from the field into the palette. */
const paletteShown = `() => new Promise((resolve) => {
  const look = () => {
    const { activeElement, body } = document;
    const isOpen = activeElement !== body && activeElement.tagName !== 'TEXTAREA';
    requestAnimationFrame(isOpen ? () => resolve(performance.timeOrigin + performance.now()) : look);
  };
  look();
})`;

/** Runs in the page: until the palette has gone and the field has the focus again. */
const fieldHasFocus = `() => new Promise((resolve) => {
  const look = () => {
    const isOpen = document.querySelector(':popover-open') !== null;
    if (!isOpen && document.activeElement.tagName === 'TEXTAREA') resolve();
    else requestAnimationFrame(look);
  };
  look();
})`;

async function openAndClose({ pipe, id, page, pid }) {
  await page.evaluate(focusField);
  const before = await readCpu(pid);
  const shown = page.evaluate(paletteShown);
  const pressed = await pressPaletteShortcut(pipe, id, page);
  const wall = (await shown) - pressed;
  const { page: cpu } = subtractCpu(await readCpu(pid), before);
  await pressKey(page, 'Escape');
  await page.evaluate(fieldHasFocus);
  return { wall, cpu };
}

/** Goes to a page in which nothing of the extension runs yet, and may. */
export async function openFresh(arm, url) {
  await navigate(arm.page, url);
  await wait(SETTLE);
  // On a site that is switched on, no press of the button is needed first.
  if (arm.name === 'off') await grantActiveTab(arm.pipe, arm.id, arm.page);
}

/** From the shortcut to the frame after the palette has the focus: scripts not yet in the page, and there. */
export function createPalette({ planning: url }) {
  let pages = 0;
  return {
    name: 'palette',
    arms: ['reference', 'off', 'on'],
    async measure(arm) {
      // A page that this tab has not had before, as the next document is for a coach.
      await openFresh(arm, `${url}?${pages++}`);
      const first = await openAndClose(arm);
      const again = await openAndClose(arm);
      return {
        ...{ firstWall: first.wall, firstCpu: first.cpu },
        ...{ againWall: again.wall, againCpu: again.cpu },
      };
    },
    goals: [
      {
        ...{ goal: '10', title: 'Palette open first, ms', figure: 'firstWall', why: WHY_FIRST },
        limit: either(atMost(32), atMostTimes(1.14, 'reference')),
      },
      {
        ...{ goal: '10', title: '… page main thread, CPU ms', figure: 'firstCpu', why: WHY_FIRST },
        limit: either(atMost(10), atMostTimes(1.16, 'reference')),
      },
      {
        ...{ goal: '10', title: 'Palette open again, ms', figure: 'againWall' },
        ...{ limit: either(atMost(24), atMostTimes(1, 'reference')) },
        why: 'records are read and questions ranked anew, and style and layout are forced twice, for the caret and for the focus',
      },
      {
        ...{ goal: '10', title: '… page main thread, CPU ms', figure: 'againCpu' },
        ...{ limit: either(atMost(4), atMostTimes(1.03, 'reference')) },
        why: 'a list, three selects and a placement that follows the caret, where the reference has one field and a list',
      },
    ],
  };
}
