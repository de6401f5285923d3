import { i18n } from '#i18n';
import type { TimelineItem } from '../../utils/records/timeline';
import type { EntryActions } from './entry-actions';

type Props = { item: TimelineItem } & Pick<EntryActions, 'onSettle'>;

/** What was written of an entry on another machine at the same time; closed until the coach wants to see it. */
export function OtherVersions({ item, onSettle }: Props) {
  const { otherTexts = [] } = item;
  if (otherTexts.length === 0) return null;
  return (
    <details class="entry-others">
      <summary>{i18n.t('versions.count', otherTexts.length)}</summary>
      {otherTexts.map((text, i) => (
        <div key={text} class="entry-other">
          <p class="entry-text">{text}</p>
          <button
            type="button"
            class="button"
            data-weight="line"
            onClick={() => onSettle(item, { use: i })}
          >
            {i18n.t('versions.use')}
          </button>
        </div>
      ))}
      <button
        type="button"
        class="button"
        data-weight="line"
        onClick={() => onSettle(item, 'both')}
      >
        {i18n.t('versions.keepBoth', otherTexts.length)}
      </button>
      <button
        type="button"
        class="button"
        data-weight="text"
        onClick={() => onSettle(item, 'first')}
      >
        {i18n.t('versions.keepFirst')}
      </button>
    </details>
  );
}
