import * as v from 'valibot';
import { STANCES } from '../coaching/situation';
import { LONGEST_TYPED } from '../coaching/stops';
import { CONVERSATIONS, PHASES } from '../coaching/taxonomy';
import { ID_PATTERN } from '../records/ids';
import { RULE_IDS } from '../wording/labels';
import type { Payload, Verb } from './protocol';

const recordId = v.pipe(v.string(), v.regex(ID_PATTERN));
const words = v.pipe(v.string(), v.maxLength(500));
const choice = v.strictObject({
  partnerId: v.exactOptional(v.nullable(recordId)),
  phase: v.exactOptional(v.picklist(PHASES)),
  conversation: v.exactOptional(v.picklist(CONVERSATIONS)),
  stance: v.exactOptional(v.picklist(STANCES)),
});
const page = v.exactOptional(v.strictObject({ title: words, selection: words }));
const MOST_STOPS = 20;
const typed = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(LONGEST_TYPED))),
  v.maxLength(MOST_STOPS),
);

const schemas = {
  // The store parses the rest of a change itself: it is the last to see it and answers with the reason.
  change: v.looseObject({ id: recordId }),
  findQuestions: v.strictObject({ words, page }),
  switchNow: v.strictObject({ choice, words, page }),
  favourStem: v.strictObject({ stemId: recordId, isFavourite: v.boolean() }),
  useQuestion: v.strictObject({ stemId: recordId }),
  placeInFrame: v.strictObject({
    frameId: v.pipe(v.number(), v.safeInteger()),
    questionId: recordId,
    typed,
    page,
  }),
  // Each record is judged where it is taken in.
  takeIn: v.strictObject({ records: v.pipe(v.array(v.unknown()), v.maxLength(500)) }),
  sync: v.strictObject({ want: v.picklist(['look', 'now', 'take', 'keep']) }),
  checkData: v.strictObject({ isThorough: v.boolean() }),
  restoreCopy: v.strictObject({ at: v.nullable(v.number()) }),
  settleSafety: v.strictObject({ answer: v.picklist(['go-on', 'seen', 'backed-up', 'later']) }),
  undoKeep: v.strictObject({ noteId: recordId }),
  openHints: v.strictObject({}),
  readHintRules: v.strictObject({}),
  setMute: v.strictObject({
    rule: v.picklist(RULE_IDS),
    scope: v.picklist(['word', 'site', 'always']),
    word: v.exactOptional(words),
    isMuted: v.boolean(),
  }),
} satisfies Record<Verb, v.GenericSchema>;

/** The payload if it has exactly the form its verb takes, else undefined. */
export function parsePayload<V extends Verb>(verb: V, payload: unknown): Payload<V> | undefined {
  const parsed = v.safeParse(schemas[verb], payload);
  return parsed.success ? parsed.output : undefined;
}

export function isVerb(verb: unknown): verb is Verb {
  return typeof verb === 'string' && Object.hasOwn(schemas, verb);
}
