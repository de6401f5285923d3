import type { ItemEdit } from '../../utils/models/timeline';
import type { EarlierVersion } from '../../utils/records/earlier-version';
import type { Settling } from '../../utils/records/settle-versions';
import type { TimelineItem } from '../../utils/records/timeline';

/** What a coach can do with an entry of the timeline. */
export type EntryActions = {
  /** Starts editing an entry; null leaves it as it was. */
  onEdit: (item: TimelineItem | null) => void;
  /** Called at each change, so that an edit survives the panel's closing. */
  onDraft: (changed: Partial<ItemEdit>) => void;
  onSave: (item: TimelineItem, edit: ItemEdit) => void;
  /** Says that a next step is done, or open again. */
  onTick: (item: TimelineItem, isDone: boolean) => void;
  onDelete: (item: TimelineItem) => void;
  /** Says what becomes of the other versions of an entry. */
  onSettle: (item: TimelineItem, settling: Settling) => void;
  /** Has an entry say again what it said. */
  onBringBack: (item: TimelineItem, version: EarlierVersion) => void;
  onOpenPage: (url: string) => void;
  onUse: (item: TimelineItem, use: 'insert' | 'copy') => void;
};
