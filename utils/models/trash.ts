import type { TrashEntry } from '../records/trash';
import type { Changed } from './now';

/** What was deleted, and what can be done about it. */
export type Trash = {
  /** What is in the trash, the last deleted first, at most 200. */
  list: () => Promise<readonly TrashEntry[]>;
  restore: (entry: TrashEntry) => Promise<Changed>;
  /** Erases them for good. */
  erase: (entries: readonly TrashEntry[]) => Promise<Changed>;
  /** Calls back when anything was deleted or brought back; gives back the way to stop. */
  subscribe: (listener: () => void) => () => void;
};
