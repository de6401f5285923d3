import type { Kind } from '../records/kinds';
import { readNow } from '../storage/read-now';
import { holdUntilWritten } from './hold-until-written';

/** Records of these kinds tell with whom, where, in which words and in which plan the pair is. */
export const NOW_KINDS: readonly Kind[] = ['partner', 'cycle', 'setting', 'meeting', 'prompt'];

/** The shared now as it is stored; at hand, for a palette waits for it with each key. */
export const sharedNow = holdUntilWritten(NOW_KINDS, readNow);
