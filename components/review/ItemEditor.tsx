import { i18n } from '#i18n';
import type { NoteKind } from '../../utils/coaching/taxonomy';
import type { ItemEdit } from '../../utils/models/timeline';
import { HintSlot } from '../wording/HintSlot';
import { StepFields } from './StepFields';
import { useFocusOnMount } from '../controls/use-focus-on-mount';

type Props = {
  edit: ItemEdit;
  /** Of the note; a question for a saved one. */
  kind: NoteKind;
  /** Whether it also has an owner and a day. */
  isStep: boolean;
  onDraft: (changed: Partial<ItemEdit>) => void;
  onSave: () => void;
  onCancel: () => void;
};

/** Edits one note or question in place. */
export function ItemEditor({ edit, kind, isStep, onDraft, onSave, onCancel }: Props) {
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
        value={edit.draft}
        onInput={(event) => onDraft({ draft: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
        }}
      />
      <HintSlot field={field} text={edit.draft} kind={kind} />
      {isStep && <StepFields details={edit} onChange={onDraft} />}
      <button type="submit" class="button" data-weight="main">
        {i18n.t('panel.save')}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {i18n.t('panel.cancel')}
      </button>
    </form>
  );
}
