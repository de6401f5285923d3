import { KINDS } from '../records/kinds';
import { parseMeta } from '../records/meta';
import { FORM_STEPS, toPresentForm, type FormStep } from '../records/present-form';
import { isStoredRecord } from '../records/stored-record';
import type { Area, Values } from './area';
import { getDirectoryKey, getPageKey, getTagsKey, getWordsKey, META_KEY } from './keys';
import { getListing } from './shelves';

type Place = { kind: (typeof KINDS)[number]; name: string };

async function listPlaces(area: Area): Promise<Place[]> {
  const head = await area.get([META_KEY, ...KINDS.map(getDirectoryKey)]);
  const listings = KINDS.map(async (kind) => {
    const { directory } = await getListing(area, kind, head);
    return directory.map((name) => ({ kind, name }));
  });
  return (await Promise.all(listings)).flat();
}

/** The page in its present form. What was said of its words and tags is dropped: then it is read whenever in doubt. */
async function migratePage(
  area: Area,
  { kind, name }: Place,
  steps: readonly FormStep[],
): Promise<Values> {
  const key = getPageKey(kind, name);
  const page = (await area.get([key]))[key];
  if (!Array.isArray(page)) return {};
  const entries = page.map((entry: unknown) =>
    isStoredRecord(entry) ? toPresentForm(entry, steps) : entry,
  );
  return { [key]: entries, [getWordsKey(kind, name)]: '', [getTagsKey(kind)]: '' };
}

/**
 * Brings what an older version stored into the form of this one, page by page, each in one write together with how far
 * it has come; the number of the form is raised last. Stopped anywhere, it goes on there. To be run before the first
 * change, by the one writer. Data of this version, of a newer one, or of none is left alone.
 */
export async function migrate(area: Area, steps: readonly FormStep[] = FORM_STEPS): Promise<void> {
  const schema = 1 + steps.length;
  if (schema === 1) return;
  const meta = parseMeta((await area.get([META_KEY]))[META_KEY], schema);
  if (typeof meta !== 'object' || meta.schema === schema) return;
  const { migrated, ...old } = meta;
  const places = await listPlaces(area);
  const done = places.findIndex(({ kind, name }) => getPageKey(kind, name) === migrated) + 1;
  for (const place of places.slice(done)) {
    const values = await migratePage(area, place, steps.slice(meta.schema - 1));
    const progress = { ...meta, migrated: getPageKey(place.kind, place.name) };
    await area.set({ ...values, [META_KEY]: progress });
  }
  await area.set({ [META_KEY]: { ...old, schema } });
}
