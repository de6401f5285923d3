import { createId } from '../records/ids';
import type { Stamp } from '../records/now-changes';
import { random } from './chance';

/** The moment, and ids that no other machine makes. */
export function createStamp(): Stamp {
  const at = Date.now();
  return { at, createId: () => createId(at, random) };
}
