import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPlaces, type Places } from './open-places';
import { writePlaces, type PlaceRow } from './place-table';
import { tryPlace, UNREACHABLE, UNREADABLE, type Place } from './try-place';

const WORD = { page: 'word', frame: '#editor', field: '#WACViewPanel_EditingElement' };

const STAND_INS: (Place & { switchedOn?: boolean })[] = [
  { place: 'Google Docs', page: 'google-docs', field: '#paper', said: UNREADABLE },
  { place: 'Word for the web, OneNote: not switched on', ...WORD, said: UNREACHABLE },
  { place: 'Word for the web, OneNote: both sites switched on', ...WORD, switchedOn: true },
  { place: 'Notion', page: 'notion', field: '[data-index="0"]' },
  { place: 'Google Classroom', page: 'classroom' },
  { place: 'Microsoft Teams', page: 'teams' },
];

const opened = new Map<boolean, Places>();
const rows: PlaceRow[] = [];
beforeAll(async () => {
  for (const switchedOn of [false, true]) opened.set(switchedOn, await openPlaces({ switchedOn }));
}, 600_000);
afterAll(async () => {
  for (const places of opened.values()) await places.close();
  writePlaces('sites', rows);
});

it.each(STAND_INS)('says what is so in a stand-in for $place', async (standIn) => {
  const places = opened.get(standIn.switchedOn ?? false);
  expect(places).toBeDefined();
  if (!places) return;
  const row = await tryPlace(places, standIn);
  const label = standIn.said === UNREACHABLE ? 'clipboard' : 'tested against a stand-in';
  rows.push({ ...row, label });
});
