import { KINDS } from '../records/kinds';
import type { Page } from '../records/pages';
import { isStoredRecord, type StoredRecord } from '../records/stored-record';
import type { Area } from './area';
import { walkPages } from './walk-pages';

export type Everything = {
  readonly records: readonly StoredRecord[];
  /** Entries of pages that are no records, as they lie there. */
  readonly unreadable: readonly unknown[];
};

async function* walkEntries(area: Area): AsyncGenerator<Page, void> {
  for (const kind of KINDS) {
    for await (const { page } of walkPages(area, kind)) yield page === 'damaged' ? [] : page;
  }
}

/** Every record there is, in any state, each once. */
export async function readEverything(area: Area): Promise<Everything> {
  const records = new Map<string, StoredRecord>();
  const unreadable: unknown[] = [];
  for await (const page of walkEntries(area)) {
    for (const entry of page) {
      if (isStoredRecord(entry)) records.set(`${entry.k}:${entry.id}`, entry);
      else unreadable.push(entry);
    }
  }
  return { records: [...records.values()], unreadable };
}
