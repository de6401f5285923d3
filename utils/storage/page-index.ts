import type { Kind } from '../records/kinds';
import { describeTags, formatTags, mayHoldTag, parseTags } from '../records/page-tags';
import { describeWords, mayHoldWords } from '../records/page-words';
import type { Page } from '../records/pages';
import type { Area, Stored, StorageKey, Values } from './area';
import { getTagsKey, getWordsKey } from './keys';

export type ChangedPage = {
  readonly name: string;
  readonly page: Page;
  readonly before: Page | 'damaged' | undefined;
  /** What was said of the words of the page before. */
  readonly words: unknown;
};
/** What the records looked for have in common; pages that say they hold no such record are not read. */
export type PageFilter = {
  readonly tag?: string;
  /** As `listWords` gives them. */
  readonly words?: readonly string[];
};

function describeAllWords(kind: Kind, pages: readonly ChangedPage[]): Values {
  const described = pages.flatMap(({ name, page, before, words }) => {
    const known = Array.isArray(before) ? { page: before as Page, words } : undefined;
    const after = describeWords(kind, page, known);
    return after === undefined || after === words
      ? []
      : [[getWordsKey(kind, name), after] as const];
  });
  return Object.fromEntries(described);
}

/** The list is read and written again only when a page's tags changed: most changes leave them as they are. */
async function describeAllTags(
  area: Area,
  kind: Kind,
  pages: readonly ChangedPage[],
): Promise<Values> {
  const changed = pages.flatMap(({ name, page, before }) => {
    const after = describeTags(kind, page);
    const isKnown = Array.isArray(before) && before.length > 0;
    const isSame = isKnown && describeTags(kind, before as Page) === after;
    return after === undefined || isSame ? [] : [[name, after] as const];
  });
  if (changed.length === 0) return {};
  const key = getTagsKey(kind);
  const stored = await area.get([key]);
  return { [key]: formatTags(new Map([...parseTags(stored[key]), ...changed])) };
}

/** What has to be stored together with the pages, so that what is said of them is never behind what they hold. */
export async function describePages(
  area: Area,
  kind: Kind,
  pages: readonly ChangedPage[],
): Promise<Values> {
  return { ...describeAllWords(kind, pages), ...(await describeAllTags(area, kind, pages)) };
}

/** The keys to read before `rulesOut` can tell. */
export function listIndexKeys(
  kind: Kind,
  names: readonly string[],
  filter: PageFilter,
): StorageKey[] {
  return [
    ...(filter.tag === undefined ? [] : [getTagsKey(kind)]),
    ...(filter.words?.length ? names.map((name) => getWordsKey(kind, name)) : []),
  ];
}

/** The pages among `names` that may hold what is looked for. */
export function listCandidates(
  kind: Kind,
  names: readonly string[],
  { tag, words = [] }: PageFilter,
  stored: Stored,
): string[] {
  const tags = parseTags(tag === undefined ? undefined : stored[getTagsKey(kind)]);
  return names.filter(
    (name) =>
      (tag === undefined || mayHoldTag(tags, name, tag)) &&
      mayHoldWords(stored[getWordsKey(kind, name)], words),
  );
}
