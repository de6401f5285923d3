import { describe, expect, it } from 'vitest';
import { createRecord, editRecord, settleRecord } from '../../../utils/records/edit-record';
import { readItem, type Item } from '../../../utils/records/item';
import { mergeRecords } from '../../../utils/records/merge-records';
import { createSettlement, createUnsettlement } from '../../../utils/records/settle-versions';
import type { StoredRecord } from '../../../utils/records/stored-record';

const clock = (n: number, device: string) => `0mic4kg9${n}000-${device}`;
const fields = { kind: 'warm', text: 'first', visibility: 'private', at: 5 } as const;
const first = createRecord('note', 'note-000001', fields, clock(1, 'aaaaaa'));
const mine = editRecord(first, { text: 'mine' }, clock(2, 'aaaaaa'));
const theirs = editRecord(first, { text: 'theirs' }, clock(3, 'bbbbbb'));
const both = mergeRecords(mine, theirs);

function getNote(record: StoredRecord): Item<'note'> {
  const item = readItem('note', record);
  if (typeof item === 'string') throw new Error(item);
  return item;
}

function createStamp() {
  let made = 0;
  return { at: 9, createId: () => `made-00000${(made += 1)}` };
}

describe('a record with another version', () => {
  it('shows the later text and keeps the other', () => {
    expect(getNote(both)).toMatchObject({ fields: { text: 'theirs' }, otherTexts: ['mine'] });
    expect(getNote(first)).not.toHaveProperty('otherTexts');
  });

  it('has none when settled, also after it meets a machine that has not heard of that', () => {
    const settled = settleRecord(both);
    expect(getNote(settled)).not.toHaveProperty('otherTexts');
    for (const late of [mine, theirs, both]) {
      expect(mergeRecords(settled, late)).toEqual(settled);
      expect(mergeRecords(late, settled)).toEqual(settled);
    }
    expect(settleRecord(settled)).toBe(settled);
  });

  it('keeps what was written elsewhere after it was settled', () => {
    const later = editRecord(mine, { text: 'mine again' }, clock(4, 'aaaaaa'));
    const met = mergeRecords(settleRecord(both), later);
    expect(getNote(met)).toMatchObject({ fields: { text: 'mine again' }, otherTexts: ['theirs'] });
  });
});

describe('settling', () => {
  const note = getNote(both);
  const target = { kind: 'note', id: 'note-000001' };

  it('keeps both as entries', () => {
    const change = createSettlement(note, 'both', createStamp());
    expect(change).toEqual({
      id: 'made-000002',
      puts: [{ kind: 'note', id: 'made-000001', fields: { ...fields, text: 'mine' } }],
      settle: [target],
    });
    expect(createUnsettlement(change, createStamp())).toMatchObject({
      trash: [{ kind: 'note', id: 'made-000001' }],
    });
  });

  it('puts what is not chosen into the trash, from where it can come back', () => {
    const copy = { kind: 'note', id: 'made-000001' };
    const change = createSettlement(note, 'first', createStamp());
    expect(change).toMatchObject({
      puts: [{ ...copy, fields: { text: 'mine' } }],
      settle: [target],
      trash: [copy],
    });
    expect(createUnsettlement(change, createStamp())).toMatchObject({ restore: [copy] });
  });

  it('puts the chosen text on top', () => {
    const change = createSettlement(note, { use: 0 }, createStamp());
    expect(change).toMatchObject({
      puts: [
        { ...target, fields: { text: 'mine' } },
        { kind: 'note', id: 'made-000001', fields: { text: 'theirs' } },
      ],
      settle: [target],
      trash: [{ kind: 'note', id: 'made-000001' }],
    });
  });
});
