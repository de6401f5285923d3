import { i18n } from '#i18n';
import type { ItemEdit } from '../utils/models/timeline';
import type { TimelineGroup } from '../utils/records/timeline';
import type { EntryActions } from './entry-actions';
import { TimelineEntry } from './TimelineEntry';
import { namePartnerShortly, withArticle } from '../utils/i18n/own-words';

type Props = {
  groups: readonly TimelineGroup[];
  /** The entry being edited, as changed so far. */
  editing: ItemEdit | null;
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
          aria-label={
            partner?.alias ?? i18n.t('panel.noPartner', [withArticle(namePartnerShortly())])
          }
        >
          <h2 class="timeline-partner">
            <span>
              {partner?.alias ?? i18n.t('panel.noPartner', [withArticle(namePartnerShortly())])}
            </span>
            <small>{i18n.t('panel.count', items.length)}</small>
          </h2>
          <ul class="timeline-list">
            {items.map((item) => (
              <TimelineEntry
                key={item.id}
                item={item}
                edit={editing?.id === item.id ? editing : null}
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
