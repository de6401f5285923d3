import { i18n } from '#i18n';
import type { TimelineItem } from '../utils/records/timeline';
import { EntryControls } from './EntryControls';
import { Icon } from './Icon';
import { ItemEditor } from './ItemEditor';

export type EntryActions = {
  /** Starts editing an entry; null leaves it as it was. */
  onEdit: (item: TimelineItem | null) => void;
  /** Called at each change, so that an edit survives the panel's closing. */
  onDraft: (text: string) => void;
  onSave: (item: TimelineItem, text: string) => void;
  onDelete: (item: TimelineItem) => void;
  onOpenPage: (url: string) => void;
  onUse: (item: TimelineItem, use: 'insert' | 'copy') => void;
};

type Props = { item: TimelineItem; draft: string | null } & EntryActions;

const day = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
});

/** One saved question or note; `draft` is its text while it is being edited. */
export function TimelineEntry({ item, draft, ...actions }: Props) {
  return (
    <li class="entry" data-kind={item.kind}>
      <p class="entry-kind">
        <span>
          {item.noteKind ? i18n.t(`noteKind.${item.noteKind}`) : i18n.t('panel.savedQuestion')}
        </span>
        <time dateTime={new Date(item.at).toISOString()}>{day.format(item.at)}</time>
      </p>
      {item.quote !== undefined && <blockquote class="entry-quote">{item.quote}</blockquote>}
      {draft === null ? (
        item.text !== '' && <p class="entry-text">{item.text}</p>
      ) : (
        <ItemEditor
          draft={draft}
          onDraft={actions.onDraft}
          onSave={() => actions.onSave(item, draft)}
          onCancel={() => actions.onEdit(null)}
        />
      )}
      <div class="entry-foot">
        {item.url !== undefined && (
          <PageLink url={item.url} title={item.title} onOpen={actions.onOpenPage} />
        )}
        {draft === null && <EntryControls item={item} {...actions} />}
      </div>
    </li>
  );
}

type LinkProps = { url: string; title: string | undefined; onOpen: (url: string) => void };

function PageLink({ url, title, onOpen }: LinkProps) {
  const name = title === undefined || title === '' ? url : title;
  return (
    <button
      type="button"
      class="button entry-page"
      data-weight="text"
      title={url}
      aria-label={i18n.t('panel.openPage', [name])}
      onClick={() => onOpen(url)}
    >
      <Icon name="open" />
      <span>{name}</span>
    </button>
  );
}
