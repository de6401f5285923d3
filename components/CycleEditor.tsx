import { i18n } from '#i18n';
import type { CycleDraft } from '../utils/models/where';
import type { CycleWords } from '../utils/records/cycle-changes';
import { Field } from './Field';
import { namePartnerShortly } from '../utils/i18n/own-words';

type Props = {
  draft: CycleDraft;
  onType: (words: Partial<CycleWords>) => void;
  onSave: () => void;
  onCancel: () => void;
};

/** The goal with what would show it, or the pair's agreement, written in place. */
export function CycleEditor({ draft, onType, onSave, onCancel }: Props) {
  return (
    <form
      class="cycle-editor"
      aria-label={i18n.t(draft.part === 'goal' ? 'where.editGoal' : 'cycle.editNorms')}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {draft.part === 'goal' ? (
        <>
          <Field
            label={i18n.t('cycle.goal')}
            hint={i18n.t('cycle.goalHint', [namePartnerShortly()])}
            value={draft.goal}
            isFirst
            onInput={(goal) => onType({ goal })}
          />
          <Field
            label={i18n.t('cycle.evidence')}
            hint={i18n.t('cycle.evidenceHint')}
            value={draft.evidence}
            rows={2}
            onInput={(evidence) => onType({ evidence })}
          />
        </>
      ) : (
        <Field
          label={i18n.t('cycle.norms')}
          hint={i18n.t('cycle.normsHint')}
          value={draft.norms}
          rows={4}
          isFirst
          onInput={(norms) => onType({ norms })}
        />
      )}
      <div class="row">
        <button type="submit" class="button" data-weight="main">
          {i18n.t('cycle.save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('cycle.cancel')}
        </button>
      </div>
    </form>
  );
}
