import { toCanonical } from '../records/canonical';
import { SETTING_SYNC } from '../records/ids';
import { KINDS, type Kind } from '../records/kinds';
import { parseMeta } from '../records/meta';
import type { Directory } from '../records/pages';
import { isAlive, isStoredRecord, type StoredRecord } from '../records/stored-record';
import type { Holding, LocalSide } from '../sync/ports';
import { parseSyncState, type SyncStatus } from '../sync/state';
import type { Area } from './area';
import { META_KEY, SYNC_KEY } from './keys';
import { readShelf } from './shelves';
import type { Store } from './store';

/** Pages of the newest notes: at a hundred short notes a page more than the sync area could hold. */
const NOTE_PAGES = 16;

async function readKind(area: Area, kind: Kind): Promise<StoredRecord[]> {
  const choose = (directory: Directory) =>
    kind === 'note' ? directory.slice(-NOTE_PAGES) : directory;
  const { pages } = await readShelf(area, kind, choose);
  return [...pages.values()]
    .flatMap((page) => (page === 'damaged' ? [] : page))
    .filter(isStoredRecord);
}

function areNotesShared(records: readonly StoredRecord[]): boolean {
  const setting = records.find(({ k, id }) => k === 'setting' && id === SETTING_SYNC);
  return setting !== undefined && isAlive(setting) && setting.f.syncNotes === true;
}

async function read(area: Area): Promise<Holding | 'newer'> {
  const meta = parseMeta((await area.get([META_KEY]))[META_KEY]);
  if (meta === 'newer') return 'newer';
  const others = KINDS.filter((kind) => kind !== 'note');
  const records = (await Promise.all(others.map((kind) => readKind(area, kind)))).flat();
  if (!areNotesShared(records)) return { records, unread: 0 };
  const notes = await readKind(area, 'note');
  const { alive = 0, trashed = 0 } = meta?.census.note ?? {};
  const readable = notes.filter(({ e }) => e === undefined).length;
  return { records: [...records, ...notes], unread: Math.max(0, alive + trashed - readable) };
}

/** How sync stands, as its last turn left it. */
export async function readSyncStatus(area: Pick<Area, 'get'>): Promise<SyncStatus> {
  return parseSyncState((await area.get([SYNC_KEY]))[SYNC_KEY]);
}

/** This machine's records, as the sync core sees them. Reads the area itself; writes records through the store only. */
export function createLocalSide(area: Area, store: Pick<Store, 'takeIn'>): LocalSide {
  return {
    read: () => read(area),
    takeIn: (records, decide) => store.takeIn(records, decide),
    readEdition: async () => toCanonical((await area.get([META_KEY]))[META_KEY]),
    readState: async () => (await area.get([SYNC_KEY]))[SYNC_KEY],
    writeState: (state) => area.set({ [SYNC_KEY]: state }),
  };
}
