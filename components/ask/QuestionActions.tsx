import { i18n } from '#i18n';
import { Icon, type IconName } from '../controls/Icon';

export type QuestionAction = 'previous' | 'next' | 'copy' | 'insert' | 'save' | 'asked' | 'favour';

type Props = {
  isPlanned: boolean;
  onAction: (action: QuestionAction) => void;
};

type ControlProps = {
  icon: IconName;
  label: string;
  keys: string;
  /** Shown as words beside the icon; else the icon stands alone and the label is its name. */
  words?: string;
  isMain?: boolean;
  onClick: () => void;
};

function Control({ icon, label, keys, words, isMain = false, onClick }: ControlProps) {
  return (
    <button
      type="button"
      class="button"
      data-weight={isMain ? 'main' : undefined}
      title={label}
      aria-label={words === undefined ? label : undefined}
      aria-keyshortcuts={keys}
      onClick={onClick}
    >
      <Icon name={icon} />
      {words !== undefined && <span>{words}</span>}
    </button>
  );
}

/** Everything that can be done with the question in view. A planned one is saved already. */
export function QuestionActions({ isPlanned, onAction }: Props) {
  return (
    <div class="question-actions">
      <Control
        icon="previous"
        label={i18n.t('question.previous')}
        keys="ArrowLeft"
        onClick={() => onAction('previous')}
      />
      <Control
        icon="asked"
        label={i18n.t('plan.askedLong')}
        words={i18n.t('plan.askedShort')}
        keys="A"
        onClick={() => onAction('asked')}
      />
      <Control
        icon="insert"
        label={i18n.t('question.insertLong')}
        words={i18n.t('question.insert')}
        keys="Enter"
        isMain
        onClick={() => onAction('insert')}
      />
      <Control
        icon="copy"
        label={i18n.t('question.copyLong')}
        words={i18n.t('question.copy')}
        keys="C"
        onClick={() => onAction('copy')}
      />
      {!isPlanned && (
        <Control
          icon="save"
          label={i18n.t('question.saveLong')}
          words={i18n.t('question.save')}
          keys="S"
          onClick={() => onAction('save')}
        />
      )}
      <Control
        icon="next"
        label={i18n.t('question.next')}
        keys="ArrowRight"
        onClick={() => onAction('next')}
      />
    </div>
  );
}
