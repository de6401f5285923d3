import { expect, it } from 'vitest';
import { compareRecord } from '../../../../utils/records/backup/compare-record';
import { createBringBack } from '../../../../utils/records/backup/bring-back';
import { tick } from '../../../../utils/records/clock';
import {
  createRecord,
  editRecord,
  eraseRecord,
  trashRecord,
} from '../../../../utils/records/edit-record';

let now = 1_764_000_000_000;
const at = (device: string) => tick(undefined, (now += 1_000), device);
const fields = { kind: 'observation', text: 'first', visibility: 'private', at: 1 };
const first = createRecord('note', 'note-000001', fields, at('devicea'));
const edited = editRecord(first, { text: 'second' }, at('devicea'));
const apart = editRecord(first, { text: 'other' }, at('deviceb'));
const trashed = trashRecord(first, at('devicea'));
const erased = eraseRecord(first, at('devicea'));

it.each([
  ['new', undefined, first],
  ['gone', undefined, trashed],
  ['gone', undefined, erased],
  ['same', first, first],
  ['same', edited, first],
  ['newer', first, edited],
  ['both', edited, apart],
  ['both', apart, edited],
  ['deleted-here', trashed, first],
  ['deleted-here', erased, edited],
  ['deleted-there', first, trashed],
  ['deleted-there', edited, erased],
  ['same', trashed, trashed],
  ['newer', trashed, editRecord(first, { text: 'later' }, at('devicea'))],
] as const)('says %s of two states', (said, here, theirs) => {
  expect(compareRecord(here, theirs)).toBe(said);
});

it('brings back from the trash, and as a copy what was erased', () => {
  const stamp = { createId: () => 'change-000001', at: 1 };
  const other = { ...first, id: 'note-000002' };
  const deleted = [
    { here: trashed, theirs: first },
    { here: { ...erased, id: other.id }, theirs: other },
  ];
  expect(createBringBack(deleted, stamp)).toEqual([
    {
      id: 'change-000001',
      restore: [{ kind: 'note', id: 'note-000001' }],
      puts: [{ kind: 'note', id: 'note-000002-k', fields }],
    },
  ]);
});
