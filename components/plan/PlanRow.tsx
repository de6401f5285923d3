import { i18n } from '#i18n';
import type { PlannedQuestion } from '../../utils/records/meeting-plan';
import { Icon, type IconName } from '../controls/Icon';

export type RowActions = {
  onTick: (question: PlannedQuestion, isAsked: boolean) => void;
  /** To a place counted from 0. */
  onMove: (question: PlannedQuestion, to: number) => void;
  onRemove: (question: PlannedQuestion) => void;
};

type Props = RowActions & {
  question: PlannedQuestion;
  place: number;
  count: number;
  /** Whether it is being dragged. */
  isLifted: boolean;
  onLift: (question: PlannedQuestion | null) => void;
  onDrop: (place: number) => void;
};

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/** One question of the plan: ticked when asked, moved by keys, buttons or dragging. */
export function PlanRow({ question, place, count, isLifted, onLift, onDrop, ...on }: Props) {
  const move = (step: number) => on.onMove(question, place + step);
  const control = (icon: IconName, label: string, run: () => void, isOff = false) => (
    <button
      type="button"
      class="button plan-control"
      title={label}
      aria-label={label}
      aria-disabled={isOff}
      onClick={() => !isOff && run()}
    >
      <Icon name={icon} />
    </button>
  );
  const { text, askedAt } = question;
  return (
    // The keys and the dragging are other ways to what the row's buttons do.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- see above
    <li
      class="plan-row"
      data-id={question.id}
      data-lifted={isLifted}
      draggable
      onDragStart={(event) => {
        // Without data, Firefox starts no drag.
        event.dataTransfer?.setData('text/plain', text);
        onLift(question);
      }}
      onDragEnd={() => onLift(null)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop(place);
      }}
      onKeyDown={(event) => {
        const step = event.altKey ? STEPS[event.key] : undefined;
        if (step === undefined) return;
        event.preventDefault();
        move(step);
      }}
    >
      <label class="plan-question">
        <input
          type="checkbox"
          checked={askedAt !== undefined}
          aria-label={i18n.t('plan.asked', [text])}
          onChange={(event) => on.onTick(question, event.currentTarget.checked)}
        />
        <span>{text}</span>
      </label>
      <div class="plan-controls">
        {control('up', i18n.t('plan.up', [text]), () => move(-1), place === 0)}
        {control('down', i18n.t('plan.down', [text]), () => move(1), place === count - 1)}
        {control('close', i18n.t('plan.remove', [text]), () => on.onRemove(question))}
      </div>
    </li>
  );
}
