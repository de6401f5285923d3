import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchFirefox, type Firefox } from '../../../support/firefox';
import { pressShortcut } from '../../../support/firefox-popup';
import type { ServedPages } from '../../../support/insertion/serve-pages';
import { servePlaces } from '../serve-places';

let firefox: Firefox;
let served: ServedPages;

beforeAll(async () => {
  [firefox, served] = await Promise.all([
    // With room below the caret: where the window ends, the palette stays.
    launchFirefox({ height: 1100 }),
    servePlaces(),
  ]);
  await firefox.install(join(import.meta.dirname, '../../../../.output/firefox-mv3'));
}, 600_000);
afterAll(async () => {
  await firefox.close();
  await served.close();
});

type Page = {
  enter: (name: string) => void;
  look: () => { palette: { top: number } };
  scroller: Element;
};

const readTop = () => firefox.execute(() => (window as unknown as Page).look().palette.top);

it.each([
  ['the page', 'page'],
  ['a box in the page', 'box'],
  ['a box in a closed shadow tree', 'shadow'],
  ['the frame it is in', 'frame'],
  ['the field it is in', 'text'],
])('follows the caret when %s is scrolled', async (_, name) => {
  await firefox.navigate(served.url('scrolling'));
  await firefox.execute((place) => (window as unknown as Page).enter(place), name);
  await pressShortcut(firefox, 'Q');
  const isPlaced = () =>
    firefox.execute(() => {
      const host = document.querySelector<HTMLElement>('[data-name=good-question-host]');
      return Boolean(host?.style.getPropertyValue('--top'));
    });
  await expect.poll(isPlaced).toBe(true);
  const top = await readTop();
  await firefox.execute(() => (window as unknown as Page).scroller.scrollBy(0, 20));
  await expect.poll(readTop).toBeCloseTo(top - 20, 0);
});
