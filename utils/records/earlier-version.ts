import { toCanonical } from './canonical';
import type { Change, Put } from './change';
import { getTime } from './clock';
import type { Item } from './item';
import type { Kind, Note } from './kinds';
import type { Stamp } from './now-changes';
import { pickWords } from './past-versions';
import { areChanges } from './schemas';
import type { StoredRecord } from './stored-record';

/** What an entry said before. `at` is when that was written, in milliseconds since 1970. */
export type EarlierVersion = { readonly at: number; readonly text: string } & Partial<
  Pick<Note, 'kind' | 'quote' | 'owner' | 'due'>
>;

type Words = Omit<EarlierVersion, 'at'>;

function areWords(kind: Kind, words: Readonly<Record<string, unknown>>): words is Words {
  return typeof words.text === 'string' && areChanges(kind, words);
}

/** The earlier versions that can be shown, newest first, without those that stand in the entry already. */
export function listEarlier(record: StoredRecord): EarlierVersion[] {
  const { k, h = [], x = {} } = record;
  if (h.length === 0) return [];
  const says = toCanonical(pickWords(record));
  const others = new Set(x.text?.map(([, text]) => text));
  return h.flatMap(([clock, words]) => {
    const isShown = others.has(words.text) || toCanonical(words) === says;
    return !isShown && areWords(k, words) ? [{ ...words, at: getTime(clock) }] : [];
  });
}

function putWords({ kind, id }: Item<'note' | 'prompt'>, words: Words): Put {
  const { kind: noteKind = 'observation', text, quote = null, owner = null, due = null } = words;
  return kind === 'note'
    ? { kind, id, fields: { kind: noteKind, text, quote, owner, due } }
    : { kind, id, fields: { text } };
}

/** An edit that has the entry say again what it said; what it says now becomes an earlier version. */
export function createReturn(
  item: Item<'note' | 'prompt'>,
  version: EarlierVersion,
  stamp: Stamp,
): { change: Change; undo: Change } {
  return {
    change: { id: stamp.createId(), puts: [putWords(item, version)] },
    undo: { id: stamp.createId(), puts: [putWords(item, item.fields)] },
  };
}
