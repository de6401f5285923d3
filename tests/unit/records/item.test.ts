import { expect, it } from 'vitest';
import { tick } from '../../../utils/records/clock';
import {
  createRecord,
  editRecord,
  eraseRecord,
  trashRecord,
} from '../../../utils/records/edit-record';
import { readItem } from '../../../utils/records/item';

const at = (ms: number) => tick(undefined, ms, 'laptop');
const fields = { text: 'What would it look like?', phase: 'prepare', at: 7, stemId: 'pb-01' };
const prompt = createRecord('prompt', 'prompt-0001', fields, at(1_000));

it('shows a record as its fields', () => {
  expect(readItem('prompt', prompt)).toEqual({ id: 'prompt-0001', kind: 'prompt', fields });
});

it('shows an emptied field as none', () => {
  const item = readItem('prompt', editRecord(prompt, { stemId: null }, at(2_000)));
  expect(item).toMatchObject({ fields: { text: fields.text } });
  expect(item).not.toHaveProperty('fields.stemId');
});

it('tells since when a record is in the trash', () => {
  expect(readItem('prompt', trashRecord(prompt, at(2_000)))).toHaveProperty('trashedAt', 2_000);
});

it('shows nothing of an erased record', () => {
  expect(readItem('prompt', eraseRecord(prompt, at(2_000)))).toBe('erased');
});

it('shows a record with a field that only a newer version knows', () => {
  expect(readItem('prompt', { ...prompt, f: { ...fields, mood: 'x' } })).toHaveProperty(
    'id',
    prompt.id,
  );
});

it.each([
  ['of another kind', { ...prompt, k: 'note' }],
  ['without a field it must have', { ...prompt, f: { text: 'x', at: 7 } }],
  ['with a value it may not have', { ...prompt, f: { ...fields, phase: 'later' } }],
  ['that is no record', { id: 'prompt-0001' }],
])('calls an entry %s unreadable', (_what, entry) => {
  expect(readItem('prompt', entry)).toBe('unreadable');
});
