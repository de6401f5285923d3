import type { Change, Put } from './change';
import type { Item } from './item';
import type { Stamp } from './now-changes';

/** What a coach makes of other versions: uses one of them, keeps the one on top, or keeps each as an entry. */
export type Settling = { readonly use: number } | 'first' | 'both';

type Entry = Item<'note' | 'prompt'>;

function copyWith(item: Entry, text: string, id: string): Put {
  return item.kind === 'note'
    ? { kind: item.kind, id, fields: { ...item.fields, text } }
    : { kind: item.kind, id, fields: { ...item.fields, text } };
}

/**
 * Leaves an entry with one version. The others become entries of their own, which go to the trash unless they are
 * to be kept: nothing a coach wrote is dropped by choosing.
 */
export function createSettlement(item: Entry, settling: Settling, stamp: Stamp): Change {
  const { id, kind, otherTexts = [] } = item;
  const used = typeof settling === 'object' ? otherTexts[settling.use] : undefined;
  const texts = [item.fields.text, ...otherTexts];
  const rest = texts.filter((text) => text !== (used ?? item.fields.text));
  const copies = rest.map((text) => copyWith(item, text, stamp.createId()));
  const edit = used === undefined ? [] : [copyWith(item, used, id)];
  return {
    id: stamp.createId(),
    puts: [...edit, ...copies],
    settle: [{ kind, id }],
    ...(settling !== 'both' && { trash: copies.map((copy) => ({ kind: copy.kind, id: copy.id })) }),
  };
}

/** Takes a settlement back: what went to the trash stands beside the entry again, or what stood there goes. */
export function createUnsettlement(
  { puts = [], settle = [], trash }: Change,
  stamp: Stamp,
): Change {
  const kept = new Set(settle.map(({ id }) => id));
  const copies = puts.filter(({ id }) => !kept.has(id)).map(({ kind, id }) => ({ kind, id }));
  return { id: stamp.createId(), ...(trash ? { restore: copies } : { trash: copies }) };
}
