import type { Row, Setting } from './row.d.mts';

/** Stops the worker so many times in the middle of saves. */
export function measureWorkerKills(setting: Setting, kills: number): Promise<Row>;
/** Kills the whole browser so many times in the middle of saves. */
export function measureBrowserKills(setting: Setting, kills: number): Promise<Row>;
