import * as v from 'valibot';
import { CLOCK_PATTERN, createDeviceId, DEVICE_PATTERN, type Clock } from './clock';
import { KINDS, type Kind } from './kinds';
import { SCHEMA } from './present-form';
import type { RecordState } from './stored-record';

/** Records in storage by state. Tells a lost page or directory from one that never was. */
export type Counts = Readonly<Record<RecordState, number>>;
export type Census = Readonly<Record<Kind, Counts>>;

export type Meta = {
  /** The form of the records; an older one than `SCHEMA` until they are migrated. */
  readonly schema: number;
  /** The key of the page that was migrated last, while others are still to be. */
  readonly migrated?: string;
  /** This install, as it appears in clocks. */
  readonly device: string;
  /** The last clock given out. */
  readonly clock?: Clock;
  readonly census: Census;
  /** How long the directory of each kind is. It only grows, so this tells whether one read before still holds. */
  readonly pages: Readonly<Partial<Record<Kind, number>>>;
  /** Ids of the last changes, oldest first, so that one sent again is known. */
  readonly done: readonly string[];
};

const DONE_KEPT = 32;
const NONE: Counts = { alive: 0, trashed: 0, erased: 0 };

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const counts = v.strictObject({ alive: count, trashed: count, erased: count });
const schema = v.looseObject({
  schema: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  migrated: v.exactOptional(v.string()),
  device: v.pipe(v.string(), v.regex(DEVICE_PATTERN)),
  clock: v.exactOptional(v.pipe(v.string(), v.regex(CLOCK_PATTERN))),
  census: v.record(v.string(), counts),
  pages: v.record(v.string(), count),
  done: v.array(v.string()),
});
const versioned = v.looseObject({ schema: v.number() });

/** Of an install that has stored nothing. */
export function createMeta(random: () => number): Meta {
  return {
    schema: SCHEMA,
    device: createDeviceId(random),
    census: createCensus(),
    pages: {},
    done: [],
  };
}

export function createCensus(): Census {
  return Object.fromEntries(KINDS.map((kind) => [kind, NONE])) as Record<Kind, Counts>;
}

/** What is stored under `meta`; undefined when that is missing or damaged, 'newer' when not for us to write. */
export function parseMeta(value: unknown, known = SCHEMA): Meta | 'newer' | undefined {
  if (v.is(versioned, value) && value.schema > known) return 'newer';
  if (!v.is(schema, value)) return undefined;
  return { ...value, census: { ...createCensus(), ...value.census } };
}

/** How many records of a kind ought to be in storage, whatever their state. */
export function countAll({ alive, trashed, erased }: Counts): number {
  return alive + trashed + erased;
}

/** The census after one record went from one state (undefined: was not there) to another. */
export function recount(
  census: Census,
  kind: Kind,
  from: RecordState | undefined,
  to: RecordState,
): Census {
  if (from === to) return census;
  const old = census[kind];
  const less = from === undefined ? old : { ...old, [from]: Math.max(0, old[from] - 1) };
  return { ...census, [kind]: { ...less, [to]: less[to] + 1 } };
}

/** The list of changes done, with one more. */
export function rememberChange(done: Meta['done'], id: string): string[] {
  return [...done, id].slice(-DONE_KEPT);
}
