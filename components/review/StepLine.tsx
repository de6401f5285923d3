import { i18n } from '#i18n';
import { describeStep } from '../../utils/i18n/step-text';
import type { StepDetails } from '../../utils/records/next-step';

type Props = {
  step: StepDetails & { text: string; doneAt?: number };
  onTick: (isDone: boolean) => void;
};

/** A next step's tick, with whose it is and by when. */
export function StepLine({ step, onTick }: Props) {
  return (
    <div class="step-line">
      <label>
        <input
          type="checkbox"
          checked={step.doneAt !== undefined}
          aria-label={i18n.t('step.doneNamed', [step.text])}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        {i18n.t('step.done')}
      </label>
      <span>{describeStep(step)}</span>
    </div>
  );
}
