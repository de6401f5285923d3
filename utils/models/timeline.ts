import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { StepDetails } from '../records/next-step';
import { groupByPartner, type TimelineGroup, type TimelineItem } from '../records/timeline';
import type { NowView } from '../records/now-view';
import type { Changed } from './now';

/** An entry's edit under way. */
export type ItemEdit = { id: string; draft: string } & StepDetails;

export type TimelinePage = { items: TimelineItem[]; hasOlder: boolean };

export type TimelinePorts = {
  view: ReadonlySignal<NowView>;
  /** The newest items with all of the words, at most `limit`. */
  newest: (words: string, limit: number) => Promise<TimelinePage>;
  subscribe: (listener: () => void) => () => void;
  edit: (item: TimelineItem, edit: ItemEdit) => Promise<Changed>;
  /** Says that a next step is done, or open again. */
  tick: (item: TimelineItem, isDone: boolean) => Promise<Changed>;
  trash: (item: TimelineItem) => Promise<Changed>;
  restore: (item: TimelineItem) => Promise<Changed>;
  readEdit: () => Promise<ItemEdit | null>;
  /** Must start writing before it returns. */
  writeEdit: (editing: ItemEdit | null) => void;
};

export type TimelineModel = {
  groups: ReadonlySignal<readonly TimelineGroup[]>;
  words: ReadonlySignal<string>;
  hasOlder: ReadonlySignal<boolean>;
  editing: ReadonlySignal<ItemEdit | null>;
  load: () => Promise<void>;
  search: (words: string) => void;
  showOlder: () => void;
  edit: (item: TimelineItem | null) => void;
  draft: (changed: Partial<ItemEdit>) => void;
  save: (item: TimelineItem, edit: ItemEdit) => Promise<Changed>;
  tick: TimelinePorts['tick'];
  trash: (item: TimelineItem) => Promise<Changed>;
  restore: (item: TimelineItem) => Promise<Changed>;
  stop: () => void;
};

const PAGE = 50;

/** Saved questions and notes as the side panel shows them, live while other surfaces add to them. */
export function createTimeline(ports: TimelinePorts): TimelineModel {
  const items = signal<readonly TimelineItem[]>([]);
  const words = signal('');
  const hasOlder = signal(false);
  const editing = signal<ItemEdit | null>(null);
  let limit = PAGE;
  let asked = 0;

  const load = async () => {
    const turn = ++asked;
    const page = await ports.newest(words.peek(), limit);
    if (turn !== asked) return;
    batch(() => {
      items.value = page.items;
      hasOlder.value = page.hasOlder;
    });
  };
  const setEditing = (next: ItemEdit | null) => {
    ports.writeEdit(next);
    editing.value = next;
  };
  const stop = ports.subscribe(() => void load());

  return {
    groups: computed(() =>
      groupByPartner(items.value, ports.view.value.partners, ports.view.value.now.partnerId),
    ),
    ...{ words, hasOlder, editing },
    async load() {
      await Promise.all([
        load(),
        ports.readEdit().then((left) => {
          editing.value ??= left;
        }),
      ]);
    },
    search(typed) {
      words.value = typed;
      limit = PAGE;
      void load();
    },
    showOlder() {
      limit += PAGE;
      void load();
    },
    edit: (item) =>
      setEditing(item && { id: item.id, draft: item.text, owner: item.owner, due: item.due }),
    draft(changed) {
      const current = editing.peek();
      if (current) setEditing({ ...current, ...changed });
    },
    async save(item, edit) {
      const result = await ports.edit(item, edit);
      if (result.ok) setEditing(null);
      return result;
    },
    ...{ tick: ports.tick, trash: ports.trash, restore: ports.restore },
    stop,
  };
}
