import { formatTime } from '../records/ids';
import { isStoredRecord, type StoredRecord } from '../records/stored-record';
import { createBitReader, createBitWriter, type BitReader, type BitWriter } from './bits';
import { packColumn, unpackColumn, type Column } from './column';

/** Records with what repeats in columns of JSON, and ids and times, which no compression shortens, as bits. */
export type Packed = { readonly text: string; readonly bits: Uint8Array };

/** A field's column, or for times that stand near the id's own the marks of who has one; the rest is in the bits. */
type Field = readonly [name: string, column: Column | string];
type Group = readonly [
  kind: string,
  /** Ids as they are, or how many records whose ids are in the bits. */
  ids: readonly string[] | number,
  /** Counter and device of the records' clocks. */
  tails: Column,
  fields: readonly Field[],
  /** What else the records have. */
  rest: Column | 0,
];

const TIME_ID = /^[0-9a-z]{17}$/;
const TIME_DIGITS = 9;
const RANDOM_DIGITS = 8;
/** 36 ** 8 takes 41.4. */
const RANDOM_BITS = 42;
/** In milliseconds: 34 years. */
const NEAR = 2 ** 40;

const toTime = (text: string) => Number.parseInt(text.slice(0, TIME_DIGITS), 36);

function isNear(value: unknown, time: number): value is number {
  return Number.isSafeInteger(value) && Math.abs((value as number) - time) < NEAR;
}

const COLUMNS = new Set(['id', 'k', 'f', 'c']);

/** What the columns of every record leave over. An erasure has one clock twice. */
function findRest(record: StoredRecord): object | undefined {
  const rest = Object.entries(record).filter(([name]) => !COLUMNS.has(name));
  if (rest.length === 0) return undefined;
  return Object.fromEntries(
    rest.map(([name, value]) => [
      name,
      name === 'e' && value === record.c ? 0 : (value as unknown),
    ]),
  );
}

function packField(
  name: string,
  records: readonly StoredRecord[],
  times: readonly number[] | undefined,
  bits: BitWriter,
): Field {
  const cells = records.map(({ f }) => (Object.hasOwn(f, name) ? f[name] : undefined));
  const isTime =
    times && cells.every((cell, i) => cell === undefined || isNear(cell, times[i] ?? 0));
  if (!isTime) return [name, packColumn(cells)];
  for (const [i, cell] of cells.entries()) {
    if (typeof cell === 'number') bits.writeSigned(cell - (times[i] ?? 0));
  }
  const marks = cells.map((cell) => (cell === undefined ? '0' : '1')).join('');
  return [name, marks.includes('0') ? marks : ''];
}

function packGroup(kind: string, records: readonly StoredRecord[], bits: BitWriter): Group {
  const isTimed = records.every(({ id }) => TIME_ID.test(id));
  const times = isTimed ? records.map(({ id }) => toTime(id)) : undefined;
  let before = 0;
  for (const { id, c } of records) {
    if (isTimed) {
      bits.writeNumber(toTime(id) - before);
      bits.writeFixed(Number.parseInt(id.slice(TIME_DIGITS), 36), RANDOM_BITS);
      before = toTime(id);
    }
    bits.writeSigned(toTime(c) - before);
    if (!isTimed) before = toTime(c);
  }
  const names = [...new Set(records.flatMap(({ f }) => Object.keys(f)))].sort();
  const rest = records.map(findRest);
  return [
    kind,
    isTimed ? records.length : records.map(({ id }) => id),
    packColumn(records.map(({ c }) => c.slice(TIME_DIGITS))),
    names.map((name) => packField(name, records, times, bits)),
    rest.every((cell) => cell === undefined) ? 0 : packColumn(rest),
  ];
}

/** The records, of which no two may have the same kind and id, in an order of their own. */
export function packColumns(records: readonly StoredRecord[]): Packed {
  const bits = createBitWriter();
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const kinds = [...new Set(sorted.map(({ k }) => k as string))].sort();
  const groups = kinds.map((kind) =>
    packGroup(
      kind,
      sorted.filter(({ k }) => k === kind),
      bits,
    ),
  );
  return { text: JSON.stringify(groups), bits: bits.finish() };
}

type Heads = { ids: string[]; clockTimes: number[]; times: number[] };

function readHeads(ids: Group[1], bits: BitReader): Heads {
  const heads: Heads = { ids: [], clockTimes: [], times: [] };
  const count = typeof ids === 'number' ? ids : ids.length;
  let before = 0;
  for (let i = 0; i < count; i += 1) {
    if (typeof ids === 'number') {
      before += bits.readNumber();
      const random = bits.readFixed(RANDOM_BITS).toString(36);
      heads.ids.push(formatTime(before) + random.padStart(RANDOM_DIGITS, '0'));
      heads.times.push(before);
      heads.clockTimes.push(before + bits.readSigned());
    } else {
      heads.ids.push(ids[i] ?? '');
      before += bits.readSigned();
      heads.clockTimes.push(before);
    }
  }
  return heads;
}

function readCells(column: Field[1], times: readonly number[], bits: BitReader): unknown[] {
  if (typeof column !== 'string') return unpackColumn(column, times.length);
  return times.map((time, i) => (column[i] === '0' ? undefined : time + bits.readSigned()));
}

function readGroup([kind, ids, tails, fields, rest]: Group, bits: BitReader): unknown[] {
  const heads = readHeads(ids, bits);
  const count = heads.ids.length;
  const tailCells = unpackColumn(tails, count);
  const cells = fields.map(([name, column]) => {
    const times = heads.times.length === count ? heads.times : heads.ids.map(() => 0);
    return [name, readCells(column, times, bits)] as const;
  });
  const restCells = rest === 0 ? [] : unpackColumn(rest, count);
  return heads.ids.map((id, i) => {
    const c = formatTime(heads.clockTimes[i] ?? 0) + String(tailCells[i]);
    const present = cells.flatMap(([name, values]) =>
      values[i] === undefined ? [] : [[name, values[i]] as const],
    );
    const more = (restCells[i] ?? {}) as { e?: unknown };
    return {
      id,
      k: kind,
      f: Object.fromEntries(present),
      c,
      ...more,
      ...(more.e === 0 && { e: c }),
    };
  });
}

/** The records again; throws when that is not what the columns hold. */
export function unpackColumns({ text, bits }: Packed): StoredRecord[] {
  const reader = createBitReader(bits);
  // Anything of another shape throws on the way or fails the check below.
  const groups = JSON.parse(text) as Group[];
  const records = groups.flatMap((group) => readGroup(group, reader));
  if (!records.every(isStoredRecord)) throw new Error('The columns hold what is no record.');
  return records;
}
