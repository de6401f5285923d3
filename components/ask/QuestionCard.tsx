import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { getUsualText } from '../../utils/coaching/stops';
import { FavourButton } from './FavourButton';
import { QuestionActions, type QuestionAction } from './QuestionActions';
import { QuestionOrigin, type ShownQuestion } from './QuestionOrigin';
import { QuestionText } from './QuestionText';
import { useFocusOnMount } from '../controls/use-focus-on-mount';

type Props = {
  question: ShownQuestion;
  /** Whether its keys work at once, without a click or a Tab to it first. */
  takesFocus: boolean;
  onType: (stop: number, typed: string) => void;
  onAction: (action: QuestionAction) => void;
};

const KEYS: Record<string, QuestionAction | 'explain'> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  Enter: 'insert',
  c: 'copy',
  s: 'save',
  a: 'asked',
  f: 'favour',
  '?': 'explain',
};

function findAction(event: KeyboardEvent): QuestionAction | 'explain' | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const action = KEYS[event.key];
  if (event.target === event.currentTarget) return action;
  // In a stop letters and arrows are for typing. Enter on a button presses that button.
  const inStop = (event.target as Element).tagName === 'INPUT';
  return inStop === (action === 'insert') ? action : undefined;
}

/** One question in large type. The arrow keys turn it over like a card, without typing. */
export function QuestionCard({ question, takesFocus, onType, onAction }: Props) {
  const card = useFocusOnMount(takesFocus);
  const [isExplained, setExplained] = useState(false);
  const explain = () => setExplained(!isExplained);
  const { text, stops } = question;
  const canFavour = question.plan === undefined || question.stemId !== undefined;
  return (
    // The card takes the focus so that single keys act here only, never while a note is typed (WCAG 2.1.4).
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- see above
    <section
      class="question-card"
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- see above
      tabIndex={0}
      ref={card}
      aria-label={i18n.t('question.label')}
      aria-describedby="question-text question-keys"
      onKeyDown={(event) => {
        const action = findAction(event);
        if (!action) return;
        event.preventDefault();
        if (action === 'explain') explain();
        else onAction(action);
      }}
    >
      <p class="question-text" id="question-text" aria-live={stops.length > 0 ? 'off' : 'polite'}>
        <QuestionText key={question.id} text={text} stops={stops} onType={onType} />
      </p>
      <p class="visually-hidden" aria-live="polite">
        {/* Without what is typed, which would be read out again with each letter. */}
        {stops.length > 0 && getUsualText(question)}
      </p>
      <p class="visually-hidden" id="question-keys">
        {i18n.t('question.keys')}
      </p>
      <QuestionOrigin
        {...question}
        isExplained={isExplained}
        onExplain={explain}
        star={
          canFavour && (
            <FavourButton
              isFavourite={question.isFavourite}
              keys="F"
              onFavour={() => onAction('favour')}
            />
          )
        }
      />
      <QuestionActions isPlanned={question.plan !== undefined} onAction={onAction} />
    </section>
  );
}
