import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import { EXERCISES } from '../../utils/coaching/practice';
import { describeNoticing } from '../../utils/i18n/practice-text';
import { analyse } from '../../utils/wording/analyse';

type Props = {
  /** Which sentence to begin with; any whole number. */
  first: number;
};

/** Two minutes of turning telling into asking. Nothing is counted, nothing is kept. */
export function Practice({ first }: Props) {
  const [place, setPlace] = useState(first);
  const [text, setText] = useState('');
  const [read, setRead] = useState<string[] | null>(null);
  const [shown, setShown] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const exercise = EXERCISES[place % EXERCISES.length];
  if (!exercise) return null;
  const notice = () => {
    const { sentences } = analyse(text, { setting: 'strict', move: 'probing' });
    setRead(text.trim() === '' ? [i18n.t('practice.empty')] : describeNoticing(sentences));
  };
  const goOn = () => {
    setPlace(place + 1);
    setText('');
    setRead(null);
    setShown(false);
    field.current?.focus();
  };
  return (
    <section class="practice" aria-labelledby="practice">
      <h2 id="practice">{i18n.t('practice.title')}</h2>
      <p class="hint">{i18n.t('practice.intro')}</p>
      <blockquote class="practice-telling">{exercise.telling}</blockquote>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          notice();
        }}
      >
        <label class="label" for="practice-question">
          {i18n.t('practice.ask')}
        </label>
        <textarea
          ref={field}
          id="practice-question"
          class="field"
          rows={2}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="row">
          <button type="submit" class="button" data-weight="line">
            {i18n.t('practice.look')}
          </button>
          <Ways isShown={shown} onAnswers={() => setShown(!shown)} onNext={goOn} />
        </div>
      </form>
      <Lines kind="noticed" lines={read ?? []} />
      {shown && <Lines kind="answers" lines={exercise.answers} />}
    </section>
  );
}

type WaysProps = { isShown: boolean; onAnswers: () => void; onNext: () => void };

function Ways({ isShown, onAnswers, onNext }: WaysProps) {
  return (
    <>
      <button type="button" class="button" aria-expanded={isShown} onClick={onAnswers}>
        {i18n.t('practice.answers')}
      </button>
      <button type="button" class="button" onClick={onNext}>
        {i18n.t('practice.next')}
      </button>
    </>
  );
}

function Lines({ kind, lines }: { kind: 'noticed' | 'answers'; lines: readonly string[] }) {
  return (
    <ul class={`practice-${kind}`} aria-live="polite">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
