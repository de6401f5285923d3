import { afterAll, beforeAll, expect, it } from 'vitest';
import { seeToast } from '../../support/palette';
import { chooseInPalette, openPlaces, type Places } from './open-places';
import { writePlaces, type PlaceRow } from './place-table';
import { enter, seeFocusIn, tryPlace, UNREACHABLE, type Place } from './try-place';

const inFrame = (id: string) => ({ page: 'frames', frame: `#${id}`, field: 'body' });

const PLACES: Place[] = [
  { place: 'about:blank frame', ...inFrame('blank') },
  { place: 'srcdoc frame', ...inFrame('srcdoc') },
  { place: 'blob frame', ...inFrame('blob') },
  { place: 'Frame written by document.write', ...inFrame('written') },
  { place: 'Sandboxed frame', ...inFrame('sandboxed'), said: UNREACHABLE },
  {
    place: 'Frame of a site that is not switched on',
    ...inFrame('other'),
    field: '#ed',
    said: UNREACHABLE,
  },
  { place: 'One of 200 fields', page: 'fields', field: '#field-137' },
  { place: 'Document of 500,000 characters', page: 'long', field: '#middle' },
];

let places: Places;
const rows: PlaceRow[] = [];
beforeAll(async () => {
  places = await openPlaces();
}, 600_000);
afterAll(async () => {
  await places.close();
  writePlaces('frames', rows);
});

it.each(PLACES)('inserts once, or copies and says why, in: $place', async (place) => {
  rows.push(await tryPlace(places, place));
});

it.each([inFrame('sandboxed'), { ...inFrame('other'), field: '#ed' }])(
  'lets what it copied be pasted into $frame',
  async (place) => {
    const page = await places.visit(place.page);
    const editor = enter(page, place);
    await editor.click();
    await seeFocusIn(page, place.frame);
    const question = await chooseInPalette(places.extension, page);
    expect(await seeToast(places.extension, page)).toBe(UNREACHABLE);
    // The browser drops the caret of such a frame when the focus leaves it, so a person clicks there again.
    await editor.click();
    await seeFocusIn(page, place.frame);
    await page.keyboard.press('End');
    await page.keyboard.press('Control+v');
    const read = () =>
      editor.evaluate(
        (element: HTMLElement & { value?: string }) => element.value ?? element.innerText,
      );
    await expect.poll(read).toBe(`Hello${question}`);
    await page.close();
  },
);
