import { expect, it } from 'vitest';
import { eraseOldTrash } from '../../../utils/storage/erase-trash';
import { newChangeId, putNote, setUp } from './setting';

const DAY = 24 * 60 * 60 * 1000;

it('erases what has been in the trash for 30 days, and nothing younger or alive', async () => {
  const { store, reader, time, newId } = setUp();
  const [old, young, alive] = [newId(), newId(), newId()];
  for (const id of [old, young, alive]) await store.apply(putNote(id, `note ${id}`));
  await store.apply({ id: newChangeId(), trash: [{ kind: 'note', id: old }] });
  time.now += 20 * DAY;
  await store.apply({ id: newChangeId(), trash: [{ kind: 'note', id: young }] });
  time.now += 10 * DAY;
  await eraseOldTrash(store, reader, { at: time.now, createId: newChangeId });

  expect(await reader.get('note', old)).toBeUndefined();
  expect(await reader.get('note', young)).toMatchObject({ id: young });
  expect((await reader.newest({ kinds: ['note'], limit: 9 })).items).toMatchObject([{ id: alive }]);
});
