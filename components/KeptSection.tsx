import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { describeProblem, describeUse } from '../utils/i18n/outcome-text';
import type { Used } from '../utils/models/insert-report';
import type { Changed } from '../utils/models/now';
import type { ItemEdit, TimelineModel } from '../utils/models/timeline';
import type { Trash } from '../utils/models/trash';
import type { Settling } from '../utils/records/settle-versions';
import type { TimelineItem } from '../utils/records/timeline';
import { Icon } from './Icon';
import { StatusLine, type Status } from './StatusLine';
import { Timeline } from './Timeline';
import { TrashSection } from './TrashSection';

export type KeptProps = {
  timeline: TimelineModel;
  trash: Trash;
  onOpenPage: (url: string) => void;
  /** Places or copies a saved question. */
  onUseItem: (item: TimelineItem, use: 'insert' | 'copy') => Promise<Used>;
};

/** Everything kept so far, to find again, to put right and to use. */
export function KeptSection({ timeline, trash, onOpenPage, onUseItem }: KeptProps) {
  const [status, setStatus] = useState<Status | null>(null);
  const report = (result: Changed, done: Status) =>
    setStatus(result.ok ? done : describeProblem(result.reason));

  const restore = async (item: TimelineItem) =>
    report(await timeline.restore(item), { tone: 'done', text: i18n.t('panel.restoredItem') });
  const remove = async (item: TimelineItem) =>
    report(await timeline.trash(item), {
      tone: 'done',
      text: i18n.t('panel.deleted'),
      action: { label: i18n.t('note.undo'), run: () => void restore(item) },
    });
  const save = async (item: TimelineItem, edit: ItemEdit) =>
    report(await timeline.save(item, edit), { tone: 'done', text: i18n.t('note.saved') });
  const tick = async (item: TimelineItem, isDone: boolean) =>
    report(await timeline.tick(item, isDone), {
      tone: 'done',
      text: i18n.t(isDone ? 'step.saidDone' : 'step.saidOpen'),
    });
  const settle = async (item: TimelineItem, settling: Settling) => {
    const { changed, undo } = await timeline.settle(item, settling);
    report(changed, {
      tone: 'done',
      text: i18n.t(settling === 'both' ? 'versions.keptBoth' : 'versions.settled'),
      action: { label: i18n.t('note.undo'), run: () => void undo() },
    });
  };
  const use = async (item: TimelineItem, way: 'insert' | 'copy') =>
    setStatus(describeUse(await onUseItem(item, way), item.text));

  return (
    <section class="kept" aria-label={i18n.t('panel.timeline')}>
      <SearchField words={timeline.words.value} onSearch={timeline.search} />
      <div class="kept-status">
        <StatusLine status={status} />
      </div>
      <Timeline
        groups={timeline.groups.value}
        editing={timeline.editing.value}
        hasOlder={timeline.hasOlder.value}
        hasNewer={timeline.hasNewer.value}
        looking={timeline.isLooking.value}
        searching={timeline.words.value.trim() !== ''}
        onOlder={timeline.showOlder}
        onNewer={timeline.showNewer}
        onEdit={timeline.edit}
        onDraft={timeline.draft}
        onSave={(item, edit) => void save(item, edit)}
        onTick={(item, isDone) => void tick(item, isDone)}
        onDelete={(item) => void remove(item)}
        onSettle={(item, settling) => void settle(item, settling)}
        onOpenPage={onOpenPage}
        onUse={(item, way) => void use(item, way)}
      />
      <TrashSection trash={trash} />
    </section>
  );
}

function SearchField({ words, onSearch }: { words: string; onSearch: (words: string) => void }) {
  return (
    <div class="kept-search">
      <Icon name="search" />
      <input
        class="field"
        type="search"
        aria-label={i18n.t('panel.search')}
        placeholder={i18n.t('panel.search')}
        value={words}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </div>
  );
}
