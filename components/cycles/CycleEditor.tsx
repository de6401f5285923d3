import { i18n } from '#i18n';
import { describeProblem } from '../../utils/i18n/outcome-text';
import { namePartnerShortly } from '../../utils/i18n/own-words';
import type { CycleDraft, WhereModel } from '../../utils/models/where';
import { Field } from '../controls/Field';
import type { Status } from '../controls/StatusLine';

type Props = {
  where: WhereModel;
  draft: CycleDraft;
  onStatus: (status: Status) => void;
  /** Called before it closes, saved or not: the focus then goes back to where it was opened. */
  onClose: () => void;
};

/** The goal with what would show it, or the pair's agreement, written in place. */
export function CycleEditor({ where, draft, onStatus, onClose }: Props) {
  const save = async () => {
    onClose();
    const saved = await where.save();
    onStatus(
      saved.ok ? { tone: 'done', text: i18n.t('note.saved') } : describeProblem(saved.reason),
    );
  };
  const cancel = () => {
    onClose();
    where.cancel();
  };
  return (
    <form
      class="cycle-editor"
      aria-label={i18n.t(draft.part === 'goal' ? 'where.editGoal' : 'cycle.editNorms')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {draft.part === 'goal' ? (
        <>
          <Field
            label={i18n.t('cycle.goal')}
            hint={i18n.t('cycle.goalHint', [namePartnerShortly()])}
            value={draft.goal}
            isFirst
            onInput={(goal) => where.type({ goal })}
          />
          <Field
            label={i18n.t('cycle.evidence')}
            hint={i18n.t('cycle.evidenceHint')}
            value={draft.evidence}
            rows={2}
            onInput={(evidence) => where.type({ evidence })}
          />
        </>
      ) : (
        <Field
          label={i18n.t('cycle.norms')}
          hint={i18n.t('cycle.normsHint')}
          value={draft.norms}
          rows={4}
          isFirst
          onInput={(norms) => where.type({ norms })}
        />
      )}
      <div class="row">
        <button type="submit" class="button" data-weight="main">
          {i18n.t('cycle.save')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {i18n.t('cycle.cancel')}
        </button>
      </div>
    </form>
  );
}
