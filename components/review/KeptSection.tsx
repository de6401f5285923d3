import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { TimelineModel } from '../../utils/models/timeline';
import type { Trash } from '../../utils/models/trash';
import { Icon } from '../controls/Icon';
import { createKeptActions, type KeptPorts } from './kept-actions';
import { StatusLine, type Status } from '../controls/StatusLine';
import { Timeline } from './Timeline';
import { TrashSection } from './TrashSection';

export type KeptProps = { timeline: TimelineModel; trash: Trash } & KeptPorts;

/** Everything kept so far, to find again, to put right and to use. */
export function KeptSection({ timeline, trash, ...on }: KeptProps) {
  const [status, setStatus] = useState<Status | null>(null);
  const actions = createKeptActions(timeline, on, setStatus);
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
        {...actions}
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
