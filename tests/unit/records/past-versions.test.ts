import { describe, expect, it } from 'vitest';
import { tick } from '../../../utils/records/clock';
import { createReturn, listEarlier } from '../../../utils/records/earlier-version';
import { createRecord, editRecord, eraseRecord } from '../../../utils/records/edit-record';
import { readItem, type Item } from '../../../utils/records/item';
import { mergeRecords } from '../../../utils/records/merge-records';
import { MAX_PAST } from '../../../utils/records/past-versions';
import { isStoredRecord, type StoredRecord } from '../../../utils/records/stored-record';

const at = (ms: number, device = 'laptop') => tick(undefined, ms, device);
const fields = { kind: 'warm', text: 'first', visibility: 'private', at: 5 } as const;
const note = createRecord('note', 'note-000001', fields, at(1_000));

const edit = (record: StoredRecord, text: string, ms: number) =>
  editRecord(record, { text }, at(ms));
const texts = (record: StoredRecord) => listEarlier(record).map(({ text }) => text);
function getNote(record: StoredRecord): Item<'note'> {
  const item = readItem('note', record);
  if (typeof item === 'string') throw new Error(item);
  return item;
}

describe('an edited entry', () => {
  it('keeps what it said before, newest first, and when that was written', () => {
    const edited = edit(edit(note, 'second', 2_000), 'third', 3_000);
    expect(getNote(edited).earlier).toEqual([
      { kind: 'warm', text: 'second', at: 2_000 },
      { kind: 'warm', text: 'first', at: 1_000 },
    ]);
    expect(isStoredRecord(edited)).toBe(true);
  });

  it('keeps the last five', () => {
    const edits = Array.from({ length: MAX_PAST + 3 }, (_, i) => i);
    const edited = edits.reduce((record, i) => edit(record, `edit ${i}`, 2_000 + i), note);
    expect(texts(edited)).toEqual(['edit 6', 'edit 5', 'edit 4', 'edit 3', 'edit 2']);
  });

  it('counts kind, quote, owner and day as words, a tick and who may see it as none', () => {
    const step = createRecord('note', 'note-000002', { ...fields, kind: 'next_step' }, at(1_000));
    const due = editRecord(step, { owner: 'coach', due: '2026-11-24' }, at(2_000));
    expect(listEarlier(due)).toEqual([{ kind: 'next_step', text: 'first', at: 1_000 }]);
    expect(editRecord(step, { doneAt: 9, visibility: 'shared_with_partner' }, at(2_000)).h).toBe(
      undefined,
    );
  });

  it('has no earlier version that says what it says now', () => {
    const back = edit(edit(note, 'second', 2_000), 'first', 3_000);
    expect(texts(back)).toEqual(['second']);
    expect(texts(mergeRecords(back, edit(note, 'second', 2_000)))).toEqual(['second']);
  });

  it('has none left once it is erased, also where another copy of it still has some', () => {
    const edited = edit(note, 'second', 2_000);
    const erased = eraseRecord(edited, at(3_000));
    expect(JSON.stringify(erased)).not.toContain('first');
    expect(JSON.stringify(mergeRecords(edited, erased))).not.toContain('first');
  });

  it('hides a version that stands beside it as one of another machine', () => {
    const theirs = editRecord(note, { text: 'theirs' }, at(3_000, 'tablet'));
    const both = mergeRecords(edit(note, 'mine', 2_000), theirs);
    const known = { ...both, h: [[at(2_000), { kind: 'warm', text: 'mine' }] as const] };
    expect(listEarlier(known)).toEqual([]);
  });

  it('shows no version that is damaged', () => {
    const versions = [{ text: 7 }, { kind: 'warm' }, { text: 'x', kind: 'no such' }];
    const h = versions.map((words) => [at(500), words] as const);
    expect(listEarlier({ ...note, h })).toEqual([]);
  });
});

it.each(['partner', 'cycle', 'setting'] as const)('keeps no versions of a %s', (kind) => {
  const record = createRecord(kind, 'record-0001', { text: 'a' }, at(1_000));
  expect(edit(record, 'b', 2_000).h).toBeUndefined();
});

describe('bringing a version back', () => {
  const quoted = editRecord(note, { quote: 'as she said it', text: 'second' }, at(2_000));
  let made = 0;
  const stamp = { at: 9, createId: () => `made-00000${(made += 1)}` };
  const [version] = getNote(quoted).earlier ?? [];
  const { change, undo } = createReturn(getNote(quoted), version ?? { at: 0, text: '' }, stamp);

  it('writes all its words, and empties what it did not have', () => {
    expect(change.puts).toEqual([
      {
        kind: 'note',
        id: 'note-000001',
        fields: { kind: 'warm', text: 'first', quote: null, owner: null, due: null },
      },
    ]);
  });

  it('is taken back by writing what stood there', () => {
    expect(undo.puts?.[0]?.fields).toMatchObject({ text: 'second', quote: 'as she said it' });
    expect(undo.id).not.toBe(change.id);
  });
});
