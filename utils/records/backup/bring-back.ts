import type { Change, Put, Target } from '../change';
import type { Stamp } from '../now-changes';
import { dropEmptied } from '../schemas';
import { getState, type StoredRecord } from '../stored-record';
import { getCopyId } from '../take-in';

const AT_ONCE = 200;

/** What stands here of a record that was deleted, and the record as a file has it. */
export type DeletedHere = { readonly here: StoredRecord; readonly theirs: StoredRecord };

function listParts(deleted: readonly DeletedHere[]): { restore: Target[]; puts: Put[] } {
  const restore: Target[] = [];
  const puts: Put[] = [];
  for (const { here, theirs } of deleted) {
    const { k: kind, id } = here;
    if (getState(here) === 'trashed') restore.push({ kind, id });
    // The store judges the fields again, as those of any change.
    else puts.push({ kind, id: getCopyId(id), fields: dropEmptied(theirs.f) });
  }
  return { restore, puts };
}

/** Changes that bring back what was deleted here: out of the trash, or, since erasing an id is final, as a copy. */
export function createBringBack(deleted: readonly DeletedHere[], stamp: Stamp): Change[] {
  const changes: Change[] = [];
  for (let start = 0; start < deleted.length; start += AT_ONCE) {
    const parts = listParts(deleted.slice(start, start + AT_ONCE));
    changes.push({ id: stamp.createId(), ...parts });
  }
  return changes;
}
