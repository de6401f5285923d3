import { createStamp } from '../browser/stamp';
import { send } from '../messaging/send';
import type { Trash } from '../models/trash';
import { listTrash, TRASH_KINDS } from '../records/trash';
import type { Reader } from '../storage/reader';

const SHOWN = 200;

/** Joins the trash to storage and background. */
export function createTrash(reader: Reader): Trash {
  return {
    list: async () => {
      const [{ items }, partners] = await Promise.all([
        reader.trash({ kinds: TRASH_KINDS, limit: SHOWN }),
        reader.list('partner'),
      ]);
      const aliases = new Map(partners.items.map(({ id, fields }) => [id, fields.alias]));
      return listTrash(items, aliases);
    },
    restore: ({ kind, id }) =>
      send('change', { id: createStamp().createId(), restore: [{ kind, id }] }),
    erase: (entries) =>
      send('change', {
        id: createStamp().createId(),
        erase: entries.map(({ kind, id }) => ({ kind, id })),
      }),
    subscribe: (listener) => reader.subscribe(listener),
  };
}
