import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { EarlierVersion } from '../records/earlier-version';
import type { StepDetails } from '../records/next-step';
import { groupByPartner, type TimelineGroup, type TimelineItem } from '../records/timeline';
import type { Settling } from '../records/settle-versions';
import type { NowView } from '../records/now-view';
import type { Changed, Undoable } from './now';
import { createTimelinePages, type FindItems, type TimelinePages } from './timeline-pages';

/** An entry's edit under way. */
export type ItemEdit = { id: string; draft: string } & StepDetails;

export type TimelinePorts = {
  view: ReadonlySignal<NowView>;
  find: FindItems;
  subscribe: (listener: () => void) => () => void;
  edit: (item: TimelineItem, edit: ItemEdit) => Promise<Changed>;
  /** Says that a next step is done, or open again. */
  tick: (item: TimelineItem, isDone: boolean) => Promise<Changed>;
  trash: (item: TimelineItem) => Promise<Changed>;
  restore: (item: TimelineItem) => Promise<Changed>;
  /** Leaves an entry with one version. */
  settle: (item: TimelineItem, settling: Settling) => Promise<Undoable>;
  /** Has an entry say again what it said. */
  bringBack: (item: TimelineItem, version: EarlierVersion) => Promise<Undoable>;
  readEdit: () => Promise<ItemEdit | null>;
  /** Must start writing before it returns. */
  writeEdit: (editing: ItemEdit | null) => void;
};

export type TimelineModel = Omit<TimelinePages, 'items'> & {
  groups: ReadonlySignal<readonly TimelineGroup[]>;
  editing: ReadonlySignal<ItemEdit | null>;
  edit: (item: TimelineItem | null) => void;
  draft: (changed: Partial<ItemEdit>) => void;
  save: (item: TimelineItem, edit: ItemEdit) => Promise<Changed>;
  tick: TimelinePorts['tick'];
  trash: (item: TimelineItem) => Promise<Changed>;
  restore: (item: TimelineItem) => Promise<Changed>;
  settle: TimelinePorts['settle'];
  bringBack: TimelinePorts['bringBack'];
  stop: () => void;
};

/** Saved questions and notes as the side panel shows them, live while other surfaces add to them. */
export function createTimeline(ports: TimelinePorts): TimelineModel {
  const { items, ...pages } = createTimelinePages(ports.find);
  const editing = signal<ItemEdit | null>(null);
  const setEditing = (next: ItemEdit | null) => {
    ports.writeEdit(next);
    editing.value = next;
  };
  const stop = ports.subscribe(() => void pages.load());

  return {
    groups: computed(() =>
      groupByPartner(items.value, ports.view.value.partners, ports.view.value.now.partnerId),
    ),
    ...pages,
    editing,
    async load() {
      await Promise.all([
        pages.load(),
        ports.readEdit().then((left) => {
          editing.value ??= left;
        }),
      ]);
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
    ...{ settle: ports.settle, bringBack: ports.bringBack },
    stop,
  };
}
