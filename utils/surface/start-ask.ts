import { computed, signal, type ReadonlySignal } from '@preact/signals';
import * as v from 'valibot';
import { MOVES, PURPOSES } from '../coaching/taxonomy';
import { createAsk, type AskModel } from '../models/ask';
import type { NowView } from '../records/now-view';
import type { Drafts } from '../storage/drafts';
import type { Reader } from '../storage/reader';
import { createJsonDraft } from './json-draft';
import { nextPaint } from './next-paint';
import { markSelection, type Page } from './watch-page';

const stop = v.object({
  start: v.number(),
  end: v.number(),
  name: v.picklist(['partner', 'goal', 'focus', 'students', 'lesson', 'selection', 'open']),
  usual: v.string(),
  typed: v.exactOptional(v.string()),
});
const shownQuestion = v.object({
  situation: v.string(),
  selected: v.string(),
  question: v.object({
    id: v.string(),
    text: v.string(),
    stops: v.pipe(v.array(stop), v.readonly()),
    move: v.exactOptional(v.picklist(MOVES)),
    stemId: v.exactOptional(v.string()),
    planned: v.exactOptional(v.number()),
    purpose: v.exactOptional(v.picklist(PURPOSES)),
  }),
});

type Ports = { surface: 'popup' | 'panel'; reader: Reader; drafts: Drafts };

/** Joins the questions of a surface to the library and to what it showed last. */
export function startAsk(
  { surface, reader, drafts }: Ports,
  view: ReadonlySignal<NowView>,
  page: Page,
): AskModel {
  const shown = createJsonDraft(drafts, `${surface}:question`, shownQuestion);
  let last = shown.read();
  const painted = nextPaint();
  const library = signal(0);
  reader.subscribe((kinds) => {
    if (kinds.has('stem') || kinds.has('mark')) library.value += 1;
  });
  return createAsk({
    view,
    changes: computed(() => library.value + (page.context.value ? 1 : 0)),
    selected: computed(() => markSelection(page.context.value)),
    rank: async (current) => {
      // The question shown last is seen before the library is even read.
      if (await last) await painted;
      const { rankForView } = await import('./rank-for-view');
      await page.atHand;
      return rankForView(current, reader, page.context.peek());
    },
    recall: async (situation) => {
      const before = await last;
      return before?.situation === situation ? before : undefined;
    },
    remember: (situation, { question, selected }) => {
      last = Promise.resolve({ situation, question, selected });
      shown.write({ situation, question, selected });
    },
  });
}
