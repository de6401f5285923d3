import { expect, it } from 'vitest';
import { createTrash } from '../../../utils/surface/trash';
import { listTrash } from '../../../utils/records/trash';
import { newChangeId, noteFields, setUp } from '../storage/setting';

it('lists what was deleted of every kind, the last first, with the partner it belongs to', async () => {
  const { store, reader } = setUp();
  const partnerId = 'partner-0001';
  await store.apply({
    id: newChangeId(),
    puts: [
      { kind: 'partner', id: partnerId, fields: { alias: 'Sam', active: true, createdAt: 1 } },
      { kind: 'note', id: 'note-000001', fields: { ...noteFields('first'), partnerId } },
      { kind: 'note', id: 'note-000002', fields: { ...noteFields(''), quote: 'their words' } },
      { kind: 'prompt', id: 'prompt-00001', fields: { text: 'why?', phase: 'assess', at: 1 } },
    ],
  });
  const trash = createTrash(reader);
  expect(await trash.list()).toEqual([]);
  const targets = ['note-000001', 'note-000002'].map((id) => ({ kind: 'note', id }));
  for (const target of [...targets, { kind: 'prompt', id: 'prompt-00001' }]) {
    await store.apply({ id: newChangeId(), trash: [target] });
  }
  const listed = await trash.list();
  expect(listed.map(({ kind, text, alias }) => [kind, text, alias])).toEqual([
    ['prompt', 'why?', undefined],
    ['note', 'their words', undefined],
    ['note', 'first', 'Sam'],
  ]);
  expect(listed.every(({ trashedAt }) => trashedAt > 1_700_000_000_000)).toBe(true);
});

it('has no words for a meeting', () => {
  const meeting = {
    kind: 'meeting',
    id: 'meeting-0001',
    fields: { phase: 'assess', conversation: 'planning', at: 1 },
    trashedAt: 5,
  } as const;
  expect(listTrash([meeting], new Map())).toEqual([
    { kind: 'meeting', id: 'meeting-0001', text: '', trashedAt: 5 },
  ]);
});
