import { i18n } from '#i18n';
import { useFocusOnMount } from './use-focus-on-mount';

type Props = {
  draft: string;
  onDraft: (text: string) => void;
  onSave: () => void;
  onCancel: () => void;
};

/** Edits one note or question in place. */
export function ItemEditor({ draft, onDraft, onSave, onCancel }: Props) {
  const field = useFocusOnMount<HTMLTextAreaElement>();
  return (
    <form
      class="item-editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <textarea
        ref={field}
        class="field"
        rows={3}
        aria-label={i18n.t('panel.itemText')}
        value={draft}
        onInput={(event) => onDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
        }}
      />
      <button type="submit" class="button" data-weight="main">
        {i18n.t('panel.save')}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {i18n.t('panel.cancel')}
      </button>
    </form>
  );
}
