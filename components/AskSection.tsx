import { useState } from 'preact/hooks';
import type { RankedQuestion } from '../utils/coaching/question';
import { describeProblem, describeUse } from '../utils/i18n/outcome-text';
import { explainReason } from '../utils/i18n/reason-text';
import type { AskModel } from '../utils/models/ask';
import type { Used } from '../utils/models/insert-report';
import type { NewPartner, NowModel } from '../utils/models/now';
import type { PartnerFormModel } from '../utils/models/partner-form';
import { PartnerForm } from './PartnerForm';
import type { QuestionAction } from './QuestionActions';
import { QuestionCard } from './QuestionCard';
import type { Status } from './StatusLine';

export type AskProps = {
  ask: AskModel;
  partnerForm: PartnerFormModel;
  /** Does what a question's button says and reports what became of it. */
  onUse: (use: Used['use'], question: RankedQuestion) => Promise<Used>;
};

type Props = AskProps & {
  now: NowModel;
  takesFocus: boolean;
  onStatus: (status: Status | null) => void;
};

/** The question at hand, or for a moment the form for a new partner. */
export function AskSection({ ask, partnerForm, now, takesFocus, onUse, onStatus }: Props) {
  const [formClosed, setFormClosed] = useState(false);
  const question = ask.question.value;
  const newPartner = partnerForm.draft.value;

  const act = async (action: QuestionAction) => {
    if (action === 'previous' || action === 'next') {
      onStatus(null);
      await ask.turn(action === 'next' ? 1 : -1);
    } else if (question) {
      onStatus(describeUse(await onUse(action, question), question.text));
    }
  };
  const close = () => {
    partnerForm.close();
    // The form had the focus; the question takes it over.
    setFormClosed(true);
  };
  const add = async (partner: NewPartner) => {
    const added = await now.addPartner(partner);
    if (added.ok) close();
    onStatus(added.ok ? null : describeProblem(added.reason));
  };

  if (newPartner) {
    return (
      <PartnerForm
        draft={newPartner}
        isNew
        onDraft={partnerForm.type}
        onCancel={close}
        onSave={(partner) => void add(partner)}
      />
    );
  }
  if (!question) return null;
  return (
    <QuestionCard
      takesFocus={takesFocus || formClosed}
      question={{ ...question, reasons: question.reasons.map(explainReason) }}
      onAction={(action) => void act(action)}
    />
  );
}
