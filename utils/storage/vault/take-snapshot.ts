import { toCanonical } from '../../records/canonical';
import { KINDS, type Kind } from '../../records/kinds';
import type { Totals } from '../../records/safety/loss';
import { isStoredRecord } from '../../records/stored-record';
import type { Area, Stored } from '../area';
import { getSha256 } from '../sha256';
import { getPageKey, type PageKey } from '../keys';
import { getListing } from '../shelves';
import { getDirectoryKey, META_KEY } from '../keys';
import type { CopiedPage, Snapshot, Vault } from './vault';

/** So few that a save, which waits for its turn at the browser's storage, does not notice. */
const PAGES_AT_ONCE = 4;

export type SnapshotPorts = {
  readonly area: Area;
  readonly vault: Vault;
  readonly now: () => number;
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>;
};

/** Keys of pages written since they were last taken out. */
export type WrittenKeys = { take(): Set<PageKey>; isEmpty(): boolean };

type Look = {
  /** What the copy before this one has; its pages stand in for those that are lost or damaged now. */
  readonly base: Snapshot | undefined;
  /** Only the pages written since, or every one there is. */
  readonly pages: 'written' | 'all';
  readonly written: WrittenKeys;
};
/** A copy that is not yet in the vault, and what was really found. */
export type Looked = {
  readonly snapshot: Snapshot;
  readonly found: Totals;
  /** As canonical text. */
  readonly meta: string;
};

async function listPageKeys(area: Area): Promise<PageKey[]> {
  const head = await area.get([META_KEY, ...KINDS.map(getDirectoryKey)]);
  const listings = KINDS.map(async (kind) => {
    const { directory } = await getListing(area, kind, head);
    return directory.map((name) => getPageKey(kind, name));
  });
  return (await Promise.all(listings)).flat();
}

/** The page as it can be copied: undefined when it is not there, is no list, or holds what is no record. */
async function copyPage(key: PageKey, value: unknown): Promise<[CopiedPage, string] | undefined> {
  if (!Array.isArray(value) || !value.every(isStoredRecord)) return undefined;
  const text = toCanonical(value);
  const checksum = await getSha256(text);
  const kind = key.split(':')[1] as Kind;
  return [{ kind, checksum, size: text.length, records: value.length }, text];
}

function sumPages(pages: ReadonlyMap<string, CopiedPage>, without: ReadonlySet<string>): Totals {
  const totals = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const [key, { kind, records }] of pages) if (!without.has(key)) totals[kind] += records;
  return totals;
}

function countReadable(stored: Stored, key: string): number {
  const value = stored[key];
  return Array.isArray(value) ? value.filter(isStoredRecord).length : 0;
}

/**
 * Copies the pages into the vault, a few at a time, until none was written meanwhile: what the last round read was
 * read in one moment, so that the whole is as it was in that moment.
 */
export async function takeSnapshot(ports: SnapshotPorts, look: Look): Promise<Looked> {
  const { area, vault, now, pause } = ports;
  const { base, written } = look;
  const pages = new Map(base?.pages);
  /** Pages of which the copy is better than what is there, and how many records those still have. */
  const lost = new Map<string, number>();
  let stored: Stored = {};

  const copy = async (keys: readonly PageKey[]) => {
    stored = await area.get([META_KEY, ...keys]);
    const texts = new Map<string, string>();
    for (const key of keys) {
      const copied = await copyPage(key, stored[key]);
      lost.delete(key);
      if (!copied) {
        lost.set(key, countReadable(stored, key));
        continue;
      }
      const [page, text] = copied;
      if (pages.get(key)?.checksum !== page.checksum) texts.set(page.checksum, text);
      pages.set(key, page);
    }
    if (texts.size > 0) await vault.write(texts);
  };

  let waiting = [...written.take()];
  if (look.pages === 'all')
    waiting = [...new Set([...(await listPageKeys(area)), ...pages.keys()])] as PageKey[];
  do {
    while (waiting.length > PAGES_AT_ONCE) {
      await copy(waiting.splice(0, PAGES_AT_ONCE));
      await pause();
    }
    await copy(waiting);
    waiting = [...written.take()];
  } while (waiting.length > 0);

  const totals = sumPages(pages, new Set());
  const found = { ...sumPages(pages, new Set(lost.keys())) };
  for (const [key, records] of lost) found[key.split(':')[1] as Kind] += records;
  return {
    snapshot: { at: now(), isPinned: false, isPartial: false, pages, totals },
    found,
    meta: toCanonical(stored[META_KEY]),
  };
}
