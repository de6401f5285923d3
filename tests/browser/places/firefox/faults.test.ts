import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFirefoxPlaces, type FirefoxPlaces } from './open-firefox-places';

let places: FirefoxPlaces;
beforeAll(async () => {
  places = await openFirefoxPlaces();
}, 600_000);
afterAll(() => places.close());

const GONE =
  'The field disappeared while we were inserting. Copied: press Ctrl+V in the page to place it.';
const LOCKED = 'That field is read-only. Copied: press Ctrl+V in the page to place it.';

it.each(['insertFromPalette', 'insertFromPopup'] as const)(
  'tells of a frame that is removed while we insert, with the question on the clipboard: %s',
  async (insert) => {
    const tab = await places.visit('vanishing');
    await tab.enter({ place: 'a frame', page: 'vanishing', frame: '#frame', field: 'body' });
    const { question, said } = await tab[insert]();
    expect(said).toBe(GONE);
    expect(await places.readClipboard()).toBe(question);
  },
);

it('says that an editor was locked while we inserted, and leaves its text alone', async () => {
  const place = { place: 'an editor', page: 'locking' };
  const tab = await places.visit('locking');
  await tab.enter(place);
  const { question, said } = await tab.insertFromPalette();
  expect(said).toBe(LOCKED);
  expect(await tab.read(place)).toBe('Hello');
  expect(await places.readClipboard()).toBe(question);
});

// As editors in a box of their own do that closes with the focus, and what was read from it is dead then.
it('closes, or copies, when the frame of its caret is gone as soon as the palette has the focus', async () => {
  const place = { place: 'a frame', page: 'leaving', frame: '#frame', field: 'body' };
  const escaped = await places.visit('leaving');
  await escaped.enter(place);
  await escaped.openPalette();
  await escaped.press('Escape');
  await expect.poll(() => escaped.isPaletteOpen()).toBe(false);

  const tab = await places.visit('leaving');
  await tab.enter(place);
  const { question, said } = await tab.insertFromPalette();
  expect(said).toBe(GONE);
  expect(await places.readClipboard()).toBe(question);
});
