import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { TimelineItem } from '../records/timeline';

export type TimelinePage = { items: TimelineItem[]; hasOlder: boolean };
export type TimelineQuery = {
  words: string;
  limit: number;
  before: string | undefined;
  signal: AbortSignal;
};
/**
 * Finds the newest items with all of the words, older than `before` if that is given. `show` hears what is found so
 * far; the signal says that the answer is no longer wanted.
 */
export type FindItems = (
  query: TimelineQuery,
  show: (items: TimelineItem[]) => void,
) => Promise<TimelinePage>;

export type TimelinePages = {
  items: ReadonlySignal<readonly TimelineItem[]>;
  words: ReadonlySignal<string>;
  hasOlder: ReadonlySignal<boolean>;
  /** Whether an older page than the first is shown. */
  hasNewer: ReadonlySignal<boolean>;
  /** Whether more is still being looked for. */
  isLooking: ReadonlySignal<boolean>;
  load: () => Promise<void>;
  search: (words: string) => void;
  showOlder: () => void;
  showNewer: () => void;
};

/** As many as keep the panel within 400 elements, so that it stays as quick over 100,000 notes as over ten. */
const PAGE = 10;

/** A list too long to hold, a page at a time. However many items there are, no more than a page is held. */
export function createTimelinePages(find: FindItems): TimelinePages {
  const items = signal<readonly TimelineItem[]>([]);
  const words = signal('');
  const hasOlder = signal(false);
  const isLooking = signal(false);
  /** Below which id each page down to the one shown begins; the first begins at the top. */
  const begins = signal<readonly (string | undefined)[]>([undefined]);
  let looking = new AbortController();

  const load = async (): Promise<void> => {
    looking.abort();
    const { signal } = (looking = new AbortController());
    const query = { words: words.peek(), limit: PAGE, before: begins.peek().at(-1), signal };
    isLooking.value = true;
    const page = await find(query, (found) => {
      if (!signal.aborted) items.value = found;
    });
    if (signal.aborted) return;
    // The last item of a page was deleted, here or elsewhere.
    if (page.items.length === 0 && begins.peek().length > 1) return turnBack();
    batch(() => {
      items.value = page.items;
      hasOlder.value = page.hasOlder;
      isLooking.value = false;
    });
  };
  const turnBack = () => {
    begins.value = begins.peek().length > 1 ? begins.peek().slice(0, -1) : [undefined];
    return load();
  };

  return {
    ...{ items, words, hasOlder, isLooking, load },
    hasNewer: computed(() => begins.value.length > 1),
    search(typed) {
      words.value = typed;
      begins.value = [undefined];
      void load();
    },
    showOlder() {
      const last = items.peek().at(-1);
      if (!last || !hasOlder.peek()) return;
      begins.value = [...begins.peek(), last.id];
      void load();
    },
    showNewer: () => void turnBack(),
  };
}
