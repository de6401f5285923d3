import fc from 'fast-check';
import { tick } from '../../../utils/records/clock';
import {
  createRecord,
  editRecord,
  eraseRecord,
  restoreRecord,
  trashRecord,
} from '../../../utils/records/edit-record';
import { mergeRecords } from '../../../utils/records/merge-records';
import { unpackRegisters } from '../../../utils/records/registers';
import { getNewestClock, type StoredRecord } from '../../../utils/records/stored-record';

const DEVICES = ['devicea', 'deviceb', 'devicec'];
const FIELDS = ['text', 'url'];

type Step =
  | { do: 'edit'; device: number; field: number; value: number | null }
  | { do: 'trash' | 'restore' | 'erase'; device: number }
  | { do: 'hear'; device: number; from: number };

const device = fc.nat({ max: DEVICES.length - 1 });
const edit = fc.record({
  do: fc.constant('edit' as const),
  device,
  field: fc.nat({ max: FIELDS.length - 1 }),
  value: fc.option(fc.nat({ max: 3 })),
});
const hear = fc.record({ do: fc.constant('hear' as const), device, from: device });
const mark = fc.record({ do: fc.constantFrom('trash' as const, 'restore' as const), device });
const erase = fc.record({ do: fc.constant('erase' as const), device });

/** What several devices did to one record, each with a clock of its own that may be days wrong. */
export const history = fc.record({
  skews: fc.array(fc.integer({ min: -86_400_000, max: 86_400_000 }), {
    minLength: DEVICES.length,
    maxLength: DEVICES.length,
  }),
  steps: fc.array(
    fc.oneof(
      { weight: 24, arbitrary: edit },
      { weight: 24, arbitrary: hear },
      { weight: 2, arbitrary: mark },
      { weight: 1, arbitrary: erase },
    ),
    { minLength: 4, maxLength: 16, size: 'max' },
  ),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

const NOW = 1_764_000_000_000;

/** The outcome on every device, every state there was, and by an independent account which writes must be left. */
export function play({ skews, steps }: History) {
  const first = createRecord(
    'note',
    'note-0001',
    { text: 'first', title: 'first' },
    tick(undefined, NOW, 'origin'),
  );
  const replicas = DEVICES.map(() => first);
  const states = [first];
  const written = new Set<string>();
  const replaced = new Set<string>();

  const noteWrite = (before: StoredRecord, after: StoredRecord) => {
    const was = unpackRegisters(before);
    for (const [field, { versions }] of unpackRegisters(after)) {
      const clock = versions[0]?.[0] ?? '';
      const old = was.get(field)?.versions ?? [];
      if (clock === old[0]?.[0]) continue;
      written.add(`${field} ${clock}`);
      const held = new Set(versions.map(([held]) => held));
      for (const [gone] of old) if (!held.has(gone)) replaced.add(`${field} ${gone}`);
    }
  };

  const run = (step: Step, before: StoredRecord, now: number): StoredRecord => {
    if (step.do === 'hear') return mergeRecords(before, replicas[step.from] ?? before);
    const clock = tick(getNewestClock(before), now, DEVICES[step.device] ?? 'device');
    if (step.do === 'edit')
      return editRecord(before, { [FIELDS[step.field] ?? '']: step.value }, clock);
    if (step.do === 'trash') return trashRecord(before, clock);
    return step.do === 'restore' ? restoreRecord(before, clock) : eraseRecord(before, clock);
  };

  for (const [i, step] of steps.entries()) {
    const before = replicas[step.device] ?? first;
    const after = run(step, before, NOW + i * 1_000 + (skews[step.device] ?? 0));
    if (step.do === 'edit' && after !== before) noteWrite(before, after);
    replicas[step.device] = after;
    states.push(after);
  }
  const left = [...written].filter((write) => !replaced.has(write)).sort();
  return { replicas, states, left };
}

/** Every version a record still holds of fields written after its creation, as `play` names them. */
export function listHeld(record: StoredRecord): string[] {
  return [...unpackRegisters(record)]
    .flatMap(([field, { versions }]) => versions.map(([clock]) => `${field} ${clock}`))
    .filter((name) => !name.endsWith('-origin'))
    .sort();
}
