import { describe, expect, it } from 'vitest';
import { tick } from '../../../utils/records/clock';
import {
  createRecord,
  editRecord,
  eraseRecord,
  restoreRecord,
  trashRecord,
} from '../../../utils/records/edit-record';
import { MAX_OTHERS } from '../../../utils/records/register';
import { getState, isAlive, isStoredRecord } from '../../../utils/records/stored-record';
import { mergeRecords } from '../../../utils/records/merge-records';

const at = (ms: number, device = 'laptop') => tick(undefined, ms, device);
const note = createRecord('note', 'note-0001', { text: 'first', quote: null, at: 5 }, at(1_000));

describe('a record', () => {
  it('is stored with one clock for all its fields and none for those left empty', () => {
    expect(note).toEqual({ id: 'note-0001', k: 'note', f: { text: 'first', at: 5 }, c: at(1_000) });
  });

  it('gets a new clock for the fields that changed, and for no others', () => {
    const edited = editRecord(note, { text: 'first', at: 6 }, at(2_000));
    expect(edited).toEqual({ ...note, f: { text: 'first', at: 6 }, fc: { at: at(2_000) } });
  });

  it('stays the same object when an edit changes nothing', () => {
    expect(editRecord(note, { text: 'first', at: 5 }, at(2_000))).toBe(note);
    expect(editRecord(note, { quote: null }, at(2_000))).toBe(note);
  });

  it('remembers that a field was emptied, and when', () => {
    const emptied = editRecord(note, { text: null }, at(2_000));
    expect(mergeRecords(emptied, note).f.text).toBeNull();
  });

  it('remembers which write of another machine an edit replaced', () => {
    const edited = editRecord(note, { text: 'second' }, at(2_000, 'tablet'));
    expect(edited.fp).toEqual({ text: [at(1_000)] });
  });

  it('keeps the newest of many concurrent versions when it is next edited', () => {
    const rivals = Array.from({ length: MAX_OTHERS + 3 }, (_, i) =>
      editRecord(note, { text: `rival ${i}` }, at(2_000 + i, `tablet${i}`)),
    );
    const edited = editRecord(rivals.reduce(mergeRecords), { text: 'decided' }, at(9_000));
    expect(edited.x?.text?.map(([, value]) => value)).toEqual([
      'rival 6',
      'rival 5',
      'rival 4',
      'rival 3',
      'rival 2',
    ]);
  });

  it('goes to the trash with its text and comes back', () => {
    const trashed = trashRecord(note, at(2_000));
    expect(getState(trashed)).toBe('trashed');
    expect(trashed.f).toEqual(note.f);
    const restored = restoreRecord(trashed, at(3_000));
    expect(isAlive(restored)).toBe(true);
    expect(getState(trashRecord(restored, at(4_000)))).toBe('trashed');
  });

  it('comes back from the trash when it is edited', () => {
    expect(isAlive(editRecord(trashRecord(note, at(2_000)), { text: 'again' }, at(3_000)))).toBe(
      true,
    );
  });

  it('is left alone by a second trashing, a restore out of place and a second erasure', () => {
    const trashed = trashRecord(note, at(2_000));
    const erased = eraseRecord(note, at(2_000));
    expect(trashRecord(trashed, at(3_000))).toBe(trashed);
    expect(restoreRecord(note, at(3_000))).toBe(note);
    expect(eraseRecord(erased, at(3_000))).toBe(erased);
  });

  it('has nothing left once erased, and stays so', () => {
    const erased = eraseRecord(note, at(2_000));
    expect(erased).toEqual({ id: note.id, k: 'note', f: {}, c: at(2_000), e: at(2_000) });
    expect(editRecord(erased, { text: 'back' }, at(3_000))).toBe(erased);
    expect(restoreRecord(erased, at(3_000))).toBe(erased);
  });
});

it.each([
  ['no object', 'note'],
  ['null', null],
  ['no clock', { id: 'note-0001', k: 'note', f: {} }],
  ['a clock of another shape', { id: 'note-0001', k: 'note', f: {}, c: '17' }],
  ['an id that is none', { ...note, id: '__proto__' }],
  ['fields that are a list', { ...note, f: [1] }],
  ['versions that are text', { ...note, x: { text: 'old' } }],
])('takes %s for no record', (_what, value) => {
  expect(isStoredRecord(value)).toBe(false);
});
