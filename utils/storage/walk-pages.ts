import type { Kind } from '../records/kinds';
import type { Directory, Page } from '../records/pages';
import type { Area } from './area';
import { readShelf, type Listing } from './shelves';

const PAGES_AT_ONCE = 20;

export type WalkedPage = { readonly name: string; readonly page: Page | 'damaged' };

/**
 * All pages of a kind, oldest first, some at a time. A record may be met twice when its page parts meanwhile, but
 * none is missed.
 */
export async function* walkPages(
  area: Area,
  kind: Kind,
  atOnce = PAGES_AT_ONCE,
): AsyncGenerator<WalkedPage, void> {
  let last = '';
  let known: Listing | undefined;
  for (;;) {
    const choose = (directory: Directory) =>
      directory.filter((name) => name > last).slice(0, atOnce);
    const shelf = await readShelf(area, kind, choose, known);
    for (const [name, page] of shelf.pages) {
      last = name;
      yield { name, page };
    }
    if (shelf.pages.size === 0) return;
    known = shelf;
  }
}
