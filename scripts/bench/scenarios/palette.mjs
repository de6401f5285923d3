import { setTimeout as wait } from 'node:timers/promises';
import { grantActiveTab, pressPaletteShortcut } from '../../chromium/open-palette.mjs';
import { pressKey } from '../../chromium/surfaces.mjs';
import { navigate } from '../../chromium/target.mjs';

/** An insertion is looked at for a while before it is called done. */
const SETTLE = 500;

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

/**
 * Runs in the page before the palette opens, so that no listener stands before these: ms from the key that
 * chooses until the field has the text. Keys and commands reach a page by different ways, so this has to be
 * answered before the key is sent.
 */
const watchInsertion = `() => {
  window.inserted = new Promise((resolve) => {
    let pressed;
    addEventListener('keydown', () => {
      pressed = performance.now();
    }, { capture: true, once: true });
    document.querySelector('textarea').addEventListener('input', () => {
      resolve(performance.now() - pressed);
    }, { once: true });
  });
}`;

async function openPalette({ pipe, id, page }) {
  await page.evaluate(focusField);
  const shown = page.evaluate(paletteShown);
  const pressed = await pressPaletteShortcut(pipe, id);
  return (await shown) - pressed;
}

async function closePalette({ page }) {
  await pressKey(page, 'Escape');
  await page.evaluate(fieldHasFocus);
}

/** From the shortcut to the frame after the palette has the focus, scripts not yet in the page. */
export function createFirstPalette(url) {
  return {
    title: 'Palette open, first',
    unit: 'ms',
    arms: ['empty', 'product'],
    async measure(arm) {
      await navigate(arm.page, url);
      await grantActiveTab(arm.pipe, arm.id, arm.page);
      const time = await openPalette(arm);
      await closePalette(arm);
      return time;
    },
  };
}

export const nextPalette = {
  title: 'Palette open, again',
  unit: 'ms',
  arms: ['empty', 'product'],
  async measure(arm) {
    const time = await openPalette(arm);
    await closePalette(arm);
    return time;
  },
};

/** From Enter in the palette to the text in the field. */
export const insertion = {
  title: 'Insertion',
  unit: 'ms',
  arms: ['empty', 'product'],
  async measure(arm) {
    await arm.page.evaluate(watchInsertion);
    await openPalette(arm);
    await pressKey(arm.page, 'Enter');
    const answer = await arm.page.evaluate('() => window.inserted');
    await wait(SETTLE);
    return answer;
  },
};
