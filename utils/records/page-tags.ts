import type { Kind } from './kinds';
import type { Page } from './pages';
import { getState, isStoredRecord } from './stored-record';

/**
 * What pages are asked for without reading them: whether one holds an open step of a partner's, questions of a
 * meeting and the like. A tag is a short hash, so a page may be read for nothing, but never missed.
 */
export type TagName =
  | 'trash'
  /** Of a note: a step of the partner's that is not done. */
  | 'open-step'
  /** Of a prompt: in this meeting. */
  | 'in-meeting'
  /** Of a prompt: planned for the partner and not asked. */
  | 'waiting'
  /** Of a meeting: with the partner; not ended. */
  | 'meeting'
  | 'open-meeting';
/** The tags of each page by its name, as text. A page that is missing has to be read. */
export type PageTags = ReadonlyMap<string, string>;
type Fields = Readonly<Record<string, unknown>>;

const TAG_LENGTH = 5;

export function createTag(name: TagName, id: unknown = ''): string {
  let sum = 0x811c9dc5;
  for (const character of `${name} ${typeof id === 'string' ? id : ''}`) {
    sum = Math.imul(sum ^ character.charCodeAt(0), 0x01000193);
  }
  return (sum >>> 0).toString(36).padStart(7, '0').slice(-TAG_LENGTH);
}

const isGiven = (value: unknown) => value !== undefined && value !== null;

const TAGGED: Partial<Record<Kind, (fields: Fields) => string[]>> = {
  note: ({ kind, doneAt, partnerId }) =>
    kind === 'next_step' && !isGiven(doneAt) ? [createTag('open-step', partnerId)] : [],
  prompt: ({ meetingId, askedAt, partnerId }) => [
    ...(isGiven(meetingId) ? [createTag('in-meeting', meetingId)] : []),
    ...(isGiven(meetingId) && !isGiven(askedAt) ? [createTag('waiting', partnerId)] : []),
  ],
  meeting: ({ endedAt, partnerId }) => [
    createTag('meeting', partnerId),
    ...(isGiven(endedAt) ? [] : [createTag('open-meeting', partnerId)]),
  ],
};

/** The tags of a page, in order and without repeats; undefined for kinds of which there are few. */
export function describeTags(kind: Kind, page: Page): string | undefined {
  const listTags = TAGGED[kind];
  if (!listTags) return undefined;
  const tags = page.filter(isStoredRecord).flatMap((record) => {
    const state = getState(record);
    if (state === 'erased') return [];
    return state === 'trashed' ? [createTag('trash')] : listTags(record.f);
  });
  return [...new Set(tags)].sort().join(' ');
}

/** As they are stored: a line for each page, its name first. */
export function formatTags(tags: PageTags): string {
  return [...tags].map(([name, listed]) => `${name} ${listed}`).join('\n');
}

/** What is stored; what cannot be read is empty, and so rules nothing out. */
export function parseTags(value: unknown): PageTags {
  if (typeof value !== 'string') return new Map();
  const lines = value.split('\n').map((line) => {
    const end = line.indexOf(' ');
    return [line.slice(0, end), line.slice(end + 1)] as const;
  });
  return new Map(lines.filter(([name]) => name !== ''));
}

export function mayHoldTag(tags: PageTags, name: string, tag: string): boolean {
  return tags.get(name)?.includes(tag) ?? true;
}
