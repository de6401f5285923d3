import { createStamp } from '../browser/stamp';
import { send } from '../messaging/send';
import type { Used } from '../models/insert-report';
import { createMark } from '../records/library-changes';
import type { Reader } from '../storage/reader';

/** Stars a stem, or takes the star back. A question in the coach's own words alone has no stem to star. */
export async function favourStem(reader: Reader, id: string | undefined): Promise<Used> {
  if (id === undefined) return { use: 'favour', isFavourite: false, changed: { ok: true } };
  const mark = await reader.get('mark', id);
  const isFavourite = !mark?.fields.favourite;
  const changed = await send('change', createMark({ id, favourite: isFavourite }, createStamp()));
  return { use: 'favour', isFavourite, changed };
}
