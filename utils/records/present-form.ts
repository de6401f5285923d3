import type { StoredRecord } from './stored-record';

/**
 * Leads a record from one form to the next. Pure, leaves alone what it does not know, and changes nothing in a record
 * that has had it: a page may come twice when a worker was killed, a record from a machine that is ahead.
 */
export type FormStep = (record: StoredRecord) => StoredRecord;

/** The first leads from schema 1 to 2, and so on. None has been needed yet; add new ones at the end, and keep the old. */
export const FORM_STEPS: readonly FormStep[] = [];

/** Of the stored data. Raised only by a change that an older version would damage. */
export const SCHEMA = 1 + FORM_STEPS.length;

/** The record in the form of this version, however old the machine, the copy or the file that it came from. */
export function toPresentForm(record: StoredRecord, steps: readonly FormStep[] = FORM_STEPS) {
  return steps.reduce((old, step) => step(old), record);
}
