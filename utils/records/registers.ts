import type { Clock } from './clock';
import { collectSeen, type Register, type Version } from './register';
import type { StoredRecord } from './stored-record';

type Registers = ReadonlyMap<string, Register>;
type Packed = Pick<StoredRecord, 'f' | 'c' | 'fc' | 'fp' | 'x'>;

/** Of the object's own: a field named `constructor` has no clock just because every object has a constructor. */
function getOwn<T>(byField: Readonly<Record<string, T>> | undefined, field: string): T | undefined {
  return byField && Object.hasOwn(byField, field) ? byField[field] : undefined;
}

/** The fields of a record with their clocks spelt out. */
export function unpackRegisters(record: StoredRecord): Map<string, Register> {
  return new Map(
    Object.entries(record.f).map(([field, value]) => {
      const winner: Version = [getOwn(record.fc, field) ?? record.c, value];
      const versions = [winner, ...(getOwn(record.x, field) ?? [])];
      const clocks = versions.map(([clock]) => clock);
      return [
        field,
        { versions, seen: collectSeen([...clocks, ...(getOwn(record.fp, field) ?? [])]) },
      ];
    }),
  );
}

/** The clock most fields share; of several, the earliest. */
function findCommonClock(registers: Registers): Clock | undefined {
  const uses = new Map<Clock, number>();
  for (const { versions } of registers.values()) {
    const clock = versions[0]?.[0];
    if (clock !== undefined) uses.set(clock, (uses.get(clock) ?? 0) + 1);
  }
  const [most] = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0];
}

/** Seen clocks that the versions held do not already show. */
function listUnshown({ versions, seen }: Register): Clock[] {
  const shown = collectSeen(versions.map(([clock]) => clock));
  return [...seen]
    .filter(([device, clock]) => shown.get(device) !== clock)
    .map(([, clock]) => clock)
    .sort();
}

function packField(common: Clock, [field, register]: [string, Register]) {
  const [winner, ...others] = register.versions;
  const unshown = listUnshown(register);
  return {
    value: [field, winner?.[1] ?? null] as const,
    clock: winner && winner[0] !== common ? [[field, winner[0]] as const] : [],
    seen: unshown.length > 0 ? [[field, unshown] as const] : [],
    others: others.length > 0 ? [[field, others] as const] : [],
  };
}

/** The same in the short form of storage; one register map has one short form. `whenEmpty` serves as `c` without fields. */
export function packRegisters(registers: Registers, whenEmpty: Clock): Packed {
  const c = findCommonClock(registers) ?? whenEmpty;
  const fields = [...registers].map((entry) => packField(c, entry));
  const fc = fields.flatMap(({ clock }) => clock);
  const fp = fields.flatMap(({ seen }) => seen);
  const x = fields.flatMap(({ others }) => others);
  return {
    f: Object.fromEntries(fields.map(({ value }) => value)),
    c,
    ...(fc.length > 0 && { fc: Object.fromEntries(fc) }),
    ...(fp.length > 0 && { fp: Object.fromEntries(fp) }),
    ...(x.length > 0 && { x: Object.fromEntries(x) }),
  };
}
