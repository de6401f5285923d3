import { i18n } from '#i18n';
import type { StepDetails, StepOwner } from '../../utils/records/next-step';
import { namePartnerShortly } from '../../utils/i18n/own-words';

type Props = { details: StepDetails; onChange: (details: StepDetails) => void };

const OWNERS: Record<string, StepOwner> = { partner: 'partner', coach: 'coach' };

/** Whose a next step is, and by when; both can stay open. */
export function StepFields({ details, onChange }: Props) {
  return (
    <div class="step-fields">
      <label>
        <span class="label">{i18n.t('step.owner')}</span>
        <select
          class="field"
          value={details.owner ?? ''}
          onChange={(event) => onChange({ ...details, owner: OWNERS[event.currentTarget.value] })}
        >
          <option value="">{i18n.t('step.ownerOpen')}</option>
          <option value="partner">{i18n.t('step.byPartner', [namePartnerShortly()])}</option>
          <option value="coach">{i18n.t('step.byCoach')}</option>
        </select>
      </label>
      <label>
        <span class="label">{i18n.t('step.dueDay')}</span>
        <input
          class="field"
          type="date"
          value={details.due ?? ''}
          onInput={(event) => onChange({ ...details, due: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}
