import { i18n } from '#i18n';
import type { TimelineGroup } from '../utils/records/timeline';
import { TimelineEntry, type EntryActions } from './TimelineEntry';

type Props = {
  groups: readonly TimelineGroup[];
  /** The entry being edited, with the text as typed so far. */
  editing: { id: string; draft: string } | null;
  hasOlder: boolean;
  /** Whether the list is narrowed by words, so that an empty list can say why. */
  searching: boolean;
  onOlder: () => void;
} & EntryActions;

/** Saved questions and notes, newest first, under the partner they belong to. */
export function Timeline({ groups, editing, hasOlder, searching, onOlder, ...actions }: Props) {
  if (groups.length === 0) {
    return <p class="timeline-empty">{i18n.t(searching ? 'panel.noMatch' : 'panel.empty')}</p>;
  }
  return (
    <>
      {groups.map(({ partner, items }) => (
        <section
          key={partner?.id ?? ''}
          class="timeline-group"
          aria-label={partner?.alias ?? i18n.t('panel.noPartner')}
        >
          <h2 class="timeline-partner">
            <span>{partner?.alias ?? i18n.t('panel.noPartner')}</span>
            <small>{i18n.t('panel.count', items.length)}</small>
          </h2>
          <ul class="timeline-list">
            {items.map((item) => (
              <TimelineEntry
                key={item.id}
                item={item}
                draft={editing?.id === item.id ? editing.draft : null}
                {...actions}
              />
            ))}
          </ul>
        </section>
      ))}
      {hasOlder && (
        <button type="button" class="button timeline-older" data-weight="line" onClick={onOlder}>
          {i18n.t('panel.older')}
        </button>
      )}
    </>
  );
}
