import { afterAll, beforeAll, expect, it } from 'vitest';
import { toPlaceBrowser } from './chromium-places';
import { openPlaces, type Places } from './open-places';
import { labelSite, PLACES, type Place } from './place-list';
import { writePlaces, type PlaceRow } from './place-table';
import { tryPlace } from './try-place';

const opened = new Map<boolean, Places>();
const rows: PlaceRow[] = [];
beforeAll(async () => {
  for (const switchedOn of [false, true]) opened.set(switchedOn, await openPlaces({ switchedOn }));
}, 600_000);
afterAll(async () => {
  for (const places of opened.values()) await places.close();
  writePlaces('chromium', 'sites', rows);
});

it.each<Place>(PLACES.sites)('says what is so in a stand-in for $place', async (standIn) => {
  const places = opened.get(standIn.switchedOn ?? false);
  expect(places).toBeDefined();
  if (!places) return;
  rows.push({ ...(await tryPlace(toPlaceBrowser(places), standIn)), label: labelSite(standIn) });
});
