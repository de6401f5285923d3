import { i18n } from '#i18n';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlannedQuestion } from '../../utils/records/meeting-plan';
import { PlanRow, type RowActions } from './PlanRow';

type Props = RowActions & { questions: readonly PlannedQuestion[] };

/** The plan's questions in their order. */
export function PlanList({ questions, ...on }: Props) {
  const focusedRef = useRef<HTMLElement | null>(null);
  const [lifted, setLifted] = useState<PlannedQuestion | null>(null);
  const order = questions.map(({ id }) => id).join(' ');
  // An element that is moved in the document loses the focus; the coach goes on where they were.
  useLayoutEffect(() => {
    const last = focusedRef.current;
    if (last?.isConnected && document.activeElement === document.body) last.focus();
  }, [order]);
  return (
    <ol
      class="plan-list"
      aria-label={i18n.t('plan.list')}
      onFocusCapture={(event) => {
        focusedRef.current = event.target instanceof HTMLElement ? event.target : null;
      }}
    >
      {questions.map((question, place) => (
        <PlanRow
          key={question.id}
          {...on}
          question={question}
          place={place}
          count={questions.length}
          isLifted={lifted?.id === question.id}
          onLift={setLifted}
          onDrop={(to) => {
            if (lifted) on.onMove(lifted, to);
            setLifted(null);
          }}
        />
      ))}
    </ol>
  );
}
