import { i18n } from '#i18n';
import type { TimelineItem } from '../../utils/records/timeline';
import { Icon, type IconName } from '../controls/Icon';
import type { EntryActions } from './entry-actions';

type Props = { item: TimelineItem } & Pick<EntryActions, 'onEdit' | 'onDelete' | 'onUse'>;

/** What can be done with an entry; a saved question can be placed and copied too. */
export function EntryControls({ item, onEdit, onDelete, onUse }: Props) {
  const control = (icon: IconName, label: string, run: () => void) => (
    <button type="button" class="button" title={label} aria-label={label} onClick={run}>
      <Icon name={icon} />
    </button>
  );
  return (
    <div class="entry-actions">
      {item.kind === 'prompt' && (
        <>
          {control('insert', i18n.t('question.insertLong'), () => onUse(item, 'insert'))}
          {control('copy', i18n.t('question.copyLong'), () => onUse(item, 'copy'))}
        </>
      )}
      {control('edit', i18n.t('panel.edit'), () => onEdit(item))}
      {control('bin', i18n.t('panel.delete'), () => onDelete(item))}
    </div>
  );
}
