import type { Item } from './item';
import type { Kind } from './kinds';

/** What a coach can delete and have back. */
export const TRASH_KINDS = [
  'note',
  'prompt',
  'stem',
  'meeting',
  'cycle',
  'partner',
] as const satisfies Kind[];
export type TrashKind = (typeof TRASH_KINDS)[number];

/** A deleted entry as the trash shows it. */
export type TrashEntry = {
  readonly kind: TrashKind;
  readonly id: string;
  /** Its words; empty where it has none, as a meeting. */
  readonly text: string;
  /** The partner it belongs to, if they are still known. */
  readonly alias?: string;
  readonly trashedAt: number;
};

type Known = ReadonlyMap<string, string>;

function getText(item: Item<TrashKind>): string {
  switch (item.kind) {
    case 'partner':
      return item.fields.alias;
    case 'cycle':
      return item.fields.goal;
    case 'meeting':
      return '';
    case 'note':
      return item.fields.text === '' ? (item.fields.quote ?? '') : item.fields.text;
    case 'prompt':
    case 'stem':
      return item.fields.text;
  }
}

/** Deleted entries, the one deleted last first. `aliases` are those of the partners, by their ids. */
export function listTrash(items: readonly Item<TrashKind>[], aliases: Known): TrashEntry[] {
  return items
    .map((item) => {
      const { kind, id, trashedAt = 0, fields } = item;
      const alias = 'partnerId' in fields ? aliases.get(fields.partnerId ?? '') : undefined;
      return { kind, id, text: getText(item), trashedAt, ...(alias !== undefined && { alias }) };
    })
    .sort((a, b) => b.trashedAt - a.trashedAt);
}
