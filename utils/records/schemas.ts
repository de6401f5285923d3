import * as v from 'valibot';
import { STANCES } from '../coaching/situation';
import {
  CONVERSATIONS,
  FOCUS_AREAS,
  MOVES,
  NOTE_KINDS,
  PHASES,
  PURPOSES,
} from '../coaching/taxonomy';
import { ID_PATTERN } from './ids';
import type { FieldsByKind, Kind } from './kinds';
import { MAX_TEXT } from './text';

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const id = v.pipe(v.string(), v.regex(ID_PATTERN));
/** Stems are named by the people who write them. */
const stemId = v.pipe(v.string(), v.regex(/^[a-z0-9][\w.-]{0,79}$/i));
const phase = v.picklist(PHASES);
const conversation = v.picklist(CONVERSATIONS);
const listOf = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));
/** Words of a newer version, for ids that are not known here, are kept too. */
const MOST_WORDS = 200;
const MAX_WORD = 200;
const focus = listOf(v.picklist(FOCUS_AREAS), FOCUS_AREAS.length);

/** The fields of each kind. Loose: what a newer version added to a record is left in peace. */
const fieldSchemas = {
  partner: v.looseObject({ alias: text, active: v.boolean(), createdAt: time }),
  cycle: v.looseObject({
    partnerId: id,
    goal: text,
    phase,
    focus,
    evidence: v.exactOptional(text),
    norms: v.exactOptional(text),
    startedAt: time,
    endedAt: v.exactOptional(time),
  }),
  note: v.looseObject({
    kind: v.picklist(NOTE_KINDS),
    text,
    partnerId: v.exactOptional(id),
    cycleId: v.exactOptional(id),
    quote: v.exactOptional(text),
    url: v.exactOptional(text),
    title: v.exactOptional(text),
    visibility: v.picklist(['private', 'shared_with_partner']),
    stemId: v.exactOptional(stemId),
    owner: v.exactOptional(v.picklist(['partner', 'coach'])),
    due: v.exactOptional(v.pipe(v.string(), v.isoDate())),
    doneAt: v.exactOptional(time),
    at: time,
  }),
  prompt: v.looseObject({
    text,
    stemId: v.exactOptional(stemId),
    partnerId: v.exactOptional(id),
    cycleId: v.exactOptional(id),
    phase,
    at: time,
    askedAt: v.exactOptional(time),
    meetingId: v.exactOptional(id),
    order: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  }),
  meeting: v.looseObject({
    partnerId: v.exactOptional(id),
    cycleId: v.exactOptional(id),
    phase,
    conversation,
    stance: v.exactOptional(v.picklist(STANCES)),
    at: time,
    endedAt: v.exactOptional(time),
  }),
  stem: v.looseObject({
    text,
    move: v.picklist(MOVES),
    purpose: v.exactOptional(v.picklist(PURPOSES)),
    phases: listOf(phase, PHASES.length),
    conversations: listOf(conversation, CONVERSATIONS.length),
    focus,
    createdAt: time,
  }),
  mark: v.looseObject({
    favourite: v.exactOptional(v.boolean()),
    hidden: v.exactOptional(v.boolean()),
  }),
  setting: v.looseObject({
    partnerId: v.exactOptional(id),
    phase: v.exactOptional(phase),
    conversation: v.exactOptional(conversation),
    stems: v.exactOptional(v.pipe(v.array(stemId), v.maxLength(200))),
    dismissedSites: v.exactOptional(v.pipe(v.array(text), v.maxLength(200))),
    words: v.exactOptional(
      v.pipe(
        v.record(v.string(), v.pipe(v.string(), v.maxLength(MAX_WORD))),
        v.check((words) => Object.keys(words).length <= MOST_WORDS),
      ),
    ),
    syncNotes: v.exactOptional(v.boolean()),
    wording: v.exactOptional(v.picklist(['strict', 'standard', 'off'])),
    hintSites: v.exactOptional(listOf(text, 500)),
    mutes: v.exactOptional(listOf(text, 1_000)),
    lookBack: v.exactOptional(v.boolean()),
    lookBackSince: v.exactOptional(time),
  }),
} satisfies { [K in Kind]: v.GenericSchema<FieldsByKind[K]> };

type Fields = Readonly<Record<string, unknown>>;

/** The fields as surfaces see them: an emptied field (null) is one that is not there. */
export function dropEmptied(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** Whether the fields make a whole record of the kind. */
export function areWhole<K extends Kind>(kind: K, fields: Fields): fields is FieldsByKind[K] {
  return v.is(fieldSchemas[kind], fields);
}

/** Whether each field is known to the kind and may take its value; null empties optional ones. */
export function areChanges(kind: Kind, fields: Fields): boolean {
  const entries: Readonly<Record<string, v.GenericSchema>> = fieldSchemas[kind].entries;
  return Object.entries(fields).every(([field, value]) => {
    const entry = Object.hasOwn(entries, field) ? entries[field] : undefined;
    if (!entry) return false;
    return value === null ? entry.type === 'exact_optional' : v.is(entry, value);
  });
}
