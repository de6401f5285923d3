import { afterAll, beforeAll, expect, it } from 'vitest';
import { labelSite, PLACES, type Place, type Section } from '../place-list';
import { writePlaces, type PlaceRow } from '../place-table';
import { tryPlace } from '../try-place';
import { openFirefoxPlaces, type FirefoxPlaces } from './open-firefox-places';

let places: FirefoxPlaces;
beforeAll(async () => {
  places = await openFirefoxPlaces();
}, 600_000);
afterAll(async () => {
  await places.close();
  for (const [section, rows] of Object.entries(seen)) {
    writePlaces('firefox', section as Section, rows);
  }
});

const seen: Record<Section, PlaceRow[]> = { pages: [], frames: [], sites: [] };
const all = (Object.keys(PLACES) as Section[]).flatMap((section) =>
  PLACES[section].map((place: Place) => ({ section, ...place })),
);
// What is switched on stays on, so those places come last.
const sorted = all.toSorted((a, b) => Number(a.switchedOn ?? 0) - Number(b.switchedOn ?? 0));

it.each(sorted)(
  'inserts once, or copies and says why, in: $place',
  async ({ section, ...place }) => {
    if (place.switchedOn) await places.switchOn();
    const row = await tryPlace(places, place);
    seen[section].push(section === 'sites' ? { ...row, label: labelSite(place) } : row);
    expect(row.place).toBe(place.place);
  },
);
