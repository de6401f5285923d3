import { i18n } from '#i18n';
import { QuestionActions, type QuestionAction } from './QuestionActions';
import { QuestionOrigin, type ShownQuestion } from './QuestionOrigin';
import { useFocusOnMount } from './use-focus-on-mount';

type Props = {
  question: ShownQuestion;
  /** Whether its keys work at once, without a click or a Tab to it first. */
  takesFocus: boolean;
  onAction: (action: QuestionAction) => void;
};

const KEYS: Record<string, QuestionAction> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  Enter: 'insert',
  c: 'copy',
  s: 'save',
  a: 'asked',
  f: 'favour',
};

function findAction(event: KeyboardEvent): QuestionAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const action = KEYS[event.key];
  // Enter on a button presses that button; only on the question itself does it insert.
  return action === 'insert' && event.target !== event.currentTarget ? undefined : action;
}

/** One question in large type. The arrow keys turn it over like a card, without typing. */
export function QuestionCard({ question, takesFocus, onAction }: Props) {
  const card = useFocusOnMount(takesFocus);
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
        onAction(action);
      }}
    >
      <p class="question-text" id="question-text" aria-live="polite">
        {question.text}
      </p>
      <p class="visually-hidden" id="question-keys">
        {i18n.t('question.keys')}
      </p>
      <QuestionOrigin {...question} />
      <QuestionActions isPlanned={question.plan !== undefined} onAction={onAction} />
    </section>
  );
}
