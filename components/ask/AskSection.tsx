import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { describeProblem, describeUse } from '../../utils/i18n/outcome-text';
import { explainReasons } from '../../utils/i18n/reason-text';
import type { AskModel, AskQuestion } from '../../utils/models/ask';
import type { Used } from '../../utils/models/insert-report';
import type { NewPartner, NowModel, Undoable } from '../../utils/models/now';
import type { PartnerFormModel } from '../../utils/models/partner-form';
import { listPlanned, type MeetingPlan } from '../../utils/records/meeting-plan';
import { PartnerForm } from '../partners/PartnerForm';
import type { QuestionAction } from './QuestionActions';
import { QuestionCard } from './QuestionCard';
import { reportUndoable } from '../controls/report-undoable';
import type { Status } from '../controls/StatusLine';

export type AskProps = {
  ask: AskModel;
  partnerForm: PartnerFormModel;
  /** Does what a question's button says and reports what became of it. */
  onUse: (use: Used['use'], question: AskQuestion) => Promise<Used>;
  /** Says that a question was asked; `undo` takes that back. */
  onAsked: (question: AskQuestion) => Promise<Undoable>;
};

type Props = AskProps & {
  now: NowModel;
  takesFocus: boolean;
  onStatus: (status: Status | null) => void;
};

/** The question at hand, or for a moment the form for a new partner. */
export function AskSection({ ask, partnerForm, now, takesFocus, onStatus, ...on }: Props) {
  const [formClosed, setFormClosed] = useState(false);
  const question = ask.question.value;
  const newPartner = partnerForm.draft.value;

  const tick = async (asked: AskQuestion) => {
    const said = await on.onAsked(asked);
    const words = { done: i18n.t('plan.askedSaid'), undone: i18n.t('plan.undone') };
    reportUndoable(said, words, onStatus);
    // In a meeting what is left comes next by itself; without one the next question is turned up.
    if (said.changed.ok && !now.view.peek().plan) await ask.turn(1);
  };
  const act = async (action: QuestionAction) => {
    if (action === 'previous' || action === 'next') {
      onStatus(null);
      await ask.turn(action === 'next' ? 1 : -1);
    } else if (question && action === 'asked') {
      await tick(question);
    } else if (question && action !== 'asked' && !(action === 'save' && question.planned)) {
      onStatus(describeUse(await on.onUse(action, question), question.text));
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
      question={toShown(question, now.view.value.plan)}
      onType={ask.type}
      onAction={(action) => void act(action)}
    />
  );
}

function toShown(question: AskQuestion, plan: MeetingPlan | null) {
  const shown = { ...question, reasons: explainReasons(question.reasons) };
  if (question.planned === undefined) return shown;
  return { ...shown, plan: i18n.t('plan.place', [question.planned, listPlanned(plan).length]) };
}
