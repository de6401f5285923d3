import { i18n } from '#i18n';
import { useRef } from 'preact/hooks';
import type { ItemEdit } from '../../utils/models/timeline';
import type { TimelineGroup } from '../../utils/records/timeline';
import type { EntryActions } from './entry-actions';
import { TimelineEntry } from './TimelineEntry';
import { namePartnerShortly, withArticle } from '../../utils/i18n/own-words';

type Props = {
  groups: readonly TimelineGroup[];
  /** The entry being edited, as changed so far. */
  editing: ItemEdit | null;
  hasOlder: boolean;
  hasNewer: boolean;
  /** Whether more is still being looked for. */
  looking: boolean;
  /** Whether the list is narrowed by words, so that an empty list can say why. */
  searching: boolean;
  onOlder: () => void;
  onNewer: () => void;
} & EntryActions;

/** A page of saved questions and notes, newest first, under the partner they belong to. */
export function Timeline({ groups, editing, searching, looking, ...rest }: Props) {
  const { hasOlder, hasNewer, onOlder, onNewer, ...actions } = rest;
  const top = useRef<HTMLDivElement>(null);
  // The page above the buttons is another one then: begin at its top, with keyboard and screen reader too.
  const showNewer = () => {
    onNewer();
    top.current?.focus();
  };
  const showOlder = () => {
    onOlder();
    top.current?.focus();
  };
  return (
    <div class="timeline" ref={top} tabIndex={-1}>
      {groups.length === 0 && (
        <p class="timeline-empty">{i18n.t(searching ? 'panel.noMatch' : 'panel.empty')}</p>
      )}
      {groups.map(({ partner, items }) => (
        <section
          key={partner?.id ?? ''}
          class="timeline-group"
          aria-label={
            partner?.alias ?? i18n.t('panel.noPartner', [withArticle(namePartnerShortly())])
          }
        >
          <h2 class="timeline-partner">
            {partner?.alias ?? i18n.t('panel.noPartner', [withArticle(namePartnerShortly())])}
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
      {looking && <p class="timeline-looking">{i18n.t('panel.looking')}</p>}
      {(hasOlder || hasNewer) && (
        <div class="timeline-pages">
          <PageButton label={i18n.t('panel.newer')} isOn={hasNewer} onClick={showNewer} />
          <PageButton label={i18n.t('panel.older')} isOn={hasOlder} onClick={showOlder} />
        </div>
      )}
    </div>
  );
}

type PageProps = { label: string; isOn: boolean; onClick: () => void };

function PageButton({ label, isOn, onClick }: PageProps) {
  return (
    <button
      type="button"
      class="button"
      data-weight="line"
      aria-disabled={!isOn}
      onClick={isOn ? onClick : undefined}
    >
      {label}
    </button>
  );
}
