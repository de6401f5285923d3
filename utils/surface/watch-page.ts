import { signal, type ReadonlySignal } from '@preact/signals';
import type { PageContext } from '../coaching/situation';

/** The page in view, once it is known. */
export type Page = {
  context: ReadonlySignal<PageContext | undefined>;
  /** Resolves when the page is known, or when it is no longer worth waiting for. */
  atHand: Promise<unknown>;
};

/** Longer than a page takes that is not busy; a first question is not kept waiting for one that is. */
const AT_MOST_MS = 60;

/** Looks at the page once, if this surface may. */
export function watchPage(read: (() => Promise<PageContext | undefined>) | undefined): Page {
  const context = signal<PageContext | undefined>(undefined);
  const reading = read?.().then((found) => {
    context.value = found;
  });
  const enough = new Promise((resolve) => setTimeout(resolve, AT_MOST_MS));
  return { context, atHand: Promise.race([reading, reading && enough]) };
}

/**
 * Stands for the words selected in a page, to tell them from others without keeping them: a page's words are not
 * stored for having been selected (FNV-1a, 32 bits).
 */
export function markSelection(page: PageContext | undefined): string {
  const words = page?.selection.trim() ?? '';
  if (words === '') return '';
  let hash = 0x811c9dc5;
  for (const char of words) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
