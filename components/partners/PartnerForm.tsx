import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { PHASES, type Phase } from '../../utils/coaching/taxonomy';
import { Field } from '../controls/Field';
import {
  namePartner,
  namePartnerShortly,
  namePhase,
  withArticle,
} from '../../utils/i18n/own-words';

export type PartnerDraft = { alias: string; goal: string; phase: Phase };

type Props = {
  draft: PartnerDraft;
  isNew: boolean;
  onDraft: (draft: PartnerDraft) => void;
  onSave: (draft: PartnerDraft) => void;
  onCancel: () => void;
};

/** Who the learning partner is, and their goal in their own words. */
export function PartnerForm({ draft, isNew, onDraft, onSave, onCancel }: Props) {
  const [isNameless, setNameless] = useState(false);
  const change = (changed: Partial<PartnerDraft>) => onDraft({ ...draft, ...changed });
  const save = () => {
    const alias = draft.alias.trim();
    setNameless(alias === '');
    if (alias !== '') onSave({ ...draft, alias, goal: draft.goal.trim() });
  };
  return (
    <form
      class="partner-form"
      aria-label={i18n.t('partner.add', [withArticle(namePartner())])}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={i18n.t('partner.alias')}
        hint={i18n.t('partner.aliasHint')}
        problem={isNameless ? i18n.t('partner.needsAlias') : null}
        value={draft.alias}
        isFirst
        onInput={(alias) => change({ alias })}
      />
      <Field
        label={i18n.t('partner.goal')}
        hint={i18n.t('partner.goalHint')}
        value={draft.goal}
        rows={2}
        onInput={(goal) => change({ goal })}
      />
      <PhaseField phase={draft.phase} onChange={(phase) => change({ phase })} />
      <div class="partner-form-actions">
        <button type="submit" class="button" data-weight="main">
          {isNew ? i18n.t('partner.save', [namePartnerShortly()]) : i18n.t('partner.saveChanges')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('partner.cancel')}
        </button>
      </div>
    </form>
  );
}

function PhaseField({ phase, onChange }: { phase: Phase; onChange: (phase: Phase) => void }) {
  return (
    <label class="label">
      {i18n.t('partner.phase')}
      <select
        class="field"
        value={phase}
        onChange={(event) => onChange(event.currentTarget.value as Phase)}
      >
        {PHASES.map((id) => (
          <option key={id} value={id}>
            {namePhase(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
