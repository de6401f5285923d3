import { i18n } from '#i18n';
import type { ItemEdit } from '../../utils/models/timeline';
import type { TimelineItem } from '../../utils/records/timeline';
import type { EntryActions } from './entry-actions';
import { EarlierVersions } from './EarlierVersions';
import { EntryControls } from './EntryControls';
import { Icon } from '../controls/Icon';
import { ItemEditor } from './ItemEditor';
import { OtherVersions } from './OtherVersions';
import { StepLine } from './StepLine';
import { nameNoteKind } from '../../utils/i18n/own-words';

type Props = { item: TimelineItem; edit: ItemEdit | null } & EntryActions;

const day = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
});

function nameKind({ noteKind, askedAt, isPlanned }: TimelineItem): string {
  if (noteKind) return nameNoteKind(noteKind);
  if (askedAt !== undefined) return i18n.t('plan.askedQuestion');
  return i18n.t(isPlanned ? 'plan.plannedQuestion' : 'panel.savedQuestion');
}

/** One saved question or note; `edit` is what it is being changed to. */
export function TimelineEntry({ item, edit, ...actions }: Props) {
  return (
    <li class="entry" data-kind={item.kind}>
      <p class="entry-kind">
        <span>{nameKind(item)}</span>
        <time dateTime={new Date(item.at).toISOString()}>{day.format(item.at)}</time>
      </p>
      {item.quote !== undefined && <blockquote class="entry-quote">{item.quote}</blockquote>}
      {edit === null ? (
        <EntryText item={item} onTick={actions.onTick} />
      ) : (
        <ItemEditor
          edit={edit}
          kind={item.noteKind ?? 'question_asked'}
          isStep={item.noteKind === 'next_step'}
          onDraft={actions.onDraft}
          onSave={() => actions.onSave(item, edit)}
          onCancel={() => actions.onEdit(null)}
        />
      )}
      <OtherVersions item={item} onSettle={actions.onSettle} />
      {edit === null && <EarlierVersions item={item} onBringBack={actions.onBringBack} />}
      <div class="entry-foot">
        {item.url !== undefined && (
          <PageLink url={item.url} title={item.title} onOpen={actions.onOpenPage} />
        )}
        {edit === null && <EntryControls item={item} {...actions} />}
      </div>
    </li>
  );
}

function EntryText({ item, onTick }: Pick<Props, 'item' | 'onTick'>) {
  return (
    <>
      {item.text !== '' && <p class="entry-text">{item.text}</p>}
      {item.noteKind === 'next_step' && (
        <StepLine step={item} onTick={(isDone) => onTick(item, isDone)} />
      )}
    </>
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
