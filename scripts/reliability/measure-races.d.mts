import type { Row, Setting } from './row.d.mts';

/** So many edits from each of three surfaces, all at once. */
export function measureEdits(setting: Setting, edits: number): Promise<Row>;
/** So many popups, each closed in the tick of the last key. */
export function measurePopups(setting: Setting, popups: number): Promise<Row>;
