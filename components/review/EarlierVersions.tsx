import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { nameNoteKind } from '../../utils/i18n/own-words';
import { describeStep } from '../../utils/i18n/step-text';
import type { EarlierVersion } from '../../utils/records/earlier-version';
import type { TimelineItem } from '../../utils/records/timeline';
import type { EntryActions } from './entry-actions';

type Props = { item: TimelineItem } & Pick<EntryActions, 'onBringBack'>;

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** What an entry said before it was edited, to be brought back; drawn once the coach opens it. */
export function EarlierVersions({ item, onBringBack }: Props) {
  const { earlier = [] } = item;
  const [isOpen, setOpen] = useState(false);
  if (earlier.length === 0) return null;
  return (
    <details class="entry-others" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('earlier.count', earlier.length)}</summary>
      {isOpen && (
        <>
          {earlier.map((version) => (
            <Version
              key={`${version.at} ${version.text}`}
              item={item}
              version={version}
              onBringBack={() => onBringBack(item, version)}
            />
          ))}
          <p class="hint">{i18n.t('earlier.kept')}</p>
        </>
      )}
    </details>
  );
}

type VersionProps = { item: TimelineItem; version: EarlierVersion; onBringBack: () => void };

/** What is as it is now is not said again. */
function describe({ noteKind }: TimelineItem, { at, kind, owner, due }: EarlierVersion): string {
  const parts = [
    i18n.t('earlier.from', [moment.format(at)]),
    kind !== undefined && kind !== noteKind && nameNoteKind(kind),
    describeStep({ owner, due }),
  ];
  return parts.filter(Boolean).join(' · ');
}

function Version({ item, version, onBringBack }: VersionProps) {
  const { text, quote } = version;
  return (
    <div class="entry-other">
      <small>{describe(item, version)}</small>
      {quote !== undefined && quote !== item.quote && (
        <blockquote class="entry-quote">{quote}</blockquote>
      )}
      {text !== '' && <p class="entry-text">{text}</p>}
      <button
        type="button"
        class="button"
        data-weight="line"
        aria-label={i18n.t('earlier.bringBackNamed', [text === '' ? (quote ?? '') : text])}
        onClick={onBringBack}
      >
        {i18n.t('earlier.bringBack')}
      </button>
    </div>
  );
}
