import type { Kind } from '../records/kinds';

/** Every key of local storage, so that no two modules can mean different things by one. */
export const META_KEY = 'meta';
/** What sync remembers. */
export const SYNC_KEY = 'sync';

/** What is missing or being brought back. */
export const SAFETY_KEY = 'safety';
/** When the last backup was saved. */
export const BACKUP_KEY = 'backup';

export type AsideKey = `aside:${PageKey}:${number}`;
export type DirectoryKey = `dir:${Kind}`;
export type PageKey = `page:${Kind}:${string}`;
/** What each page of a kind holds, in short. */
export type TagsKey = `tags:${Kind}`;
/** Which words a page may hold. */
export type WordsKey = `words:${Kind}:${string}`;
export type DraftStorageKey = `draft:${string}`;

export function getDirectoryKey(kind: Kind): DirectoryKey {
  return `dir:${kind}`;
}

export function getPageKey(kind: Kind, name: string): PageKey {
  return `page:${kind}:${name}`;
}

export function getTagsKey(kind: Kind): TagsKey {
  return `tags:${kind}`;
}

export function getWordsKey(kind: Kind, name: string): WordsKey {
  return `words:${kind}:${name}`;
}

export function getDraftKey(key: string): DraftStorageKey {
  return `draft:${key}`;
}

/** Where lies what could not be read, out of the way. */
export function getAsideKey(page: PageKey, at: number): AsideKey {
  return `aside:${page}:${at}`;
}
