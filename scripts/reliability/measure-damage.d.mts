import type { Row, Setting } from './row.d.mts';

/** Damages files of a profile and starts on each; two ways if it has to be quick. */
export function measureDamage(options: { quick: boolean; setting: Setting }): Promise<Row[]>;
