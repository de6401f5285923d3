import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { FilledStem } from '../../utils/coaching/stops';
import type { Move, Purpose } from '../../utils/coaching/taxonomy';
import { explainMove, nameMove, namePurpose } from '../../utils/i18n/own-words';

/** Ready to be said: no blank is left in its text, but there may be stops in it to type over. */
export type ShownQuestion = FilledStem & {
  id: string;
  isFavourite: boolean;
  /** Absent for a question in the coach's own words alone, which cannot be starred. */
  stemId?: string;
  /** Absent where only its words are known. */
  move?: Move;
  /** How far the plan has come, as a sentence; for planned questions only. */
  plan?: string;
  purpose?: Purpose;
  /** Whole sentences. */
  reasons: readonly string[];
};

type Props = Pick<ShownQuestion, 'move' | 'plan' | 'purpose' | 'reasons'> & {
  star: ComponentChildren;
  isExplained: boolean;
  onExplain: () => void;
};

/** What kind of question it is; why it is offered and what its move means are one press away. */
export function QuestionOrigin({ move, plan, purpose, reasons, star, ...on }: Props) {
  return (
    <>
      <p class="question-move">
        {plan !== undefined && <span>{plan}</span>}
        {move && <span>{nameMove(move)}</span>}
        {purpose && <span>{namePurpose(purpose)}</span>}
        <span class="question-tools">
          {star}
          {move && (
            <button
              type="button"
              class="button question-why"
              data-weight="text"
              aria-expanded={on.isExplained}
              aria-keyshortcuts="?"
              title={i18n.t('question.whyLong')}
              onClick={on.onExplain}
            >
              {i18n.t('question.why')}
            </button>
          )}
        </span>
      </p>
      {on.isExplained && move && (
        <div class="question-explained">
          {reasons.length > 0 && <p>{reasons.join(' ')}</p>}
          <p>{explainMove(move)}</p>
        </div>
      )}
    </>
  );
}
