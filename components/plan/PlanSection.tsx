import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { NowChoice } from '../../utils/coaching/now';
import { describeProblem, describeUse } from '../../utils/i18n/outcome-text';
import type { Used } from '../../utils/models/insert-report';
import type { Changed } from '../../utils/models/now';
import type { PlanModel } from '../../utils/models/plan';
import type { ChosenQuestion } from '../../utils/records/meeting-changes';
import {
  formatAgenda,
  listPlanned,
  listUnasked,
  type MeetingPlan,
} from '../../utils/records/meeting-plan';
import { endMeeting, type EndProps } from '../meeting/MeetingLine';
import { PlanList } from './PlanList';
import { PlanPicker } from './PlanPicker';
import { reportUndoable } from '../controls/report-undoable';
import { StanceChoice } from '../meeting/StanceChoice';
import type { Status } from '../controls/StatusLine';

export type PlanProps = EndProps & {
  plan: PlanModel;
  /** Changes the stance. */
  onSwitch: (choice: NowChoice) => void;
  /** Places or copies the questions as one block. */
  onUseText: (text: string, use: 'insert' | 'copy') => Promise<Used>;
};

type Props = PlanProps & {
  /** What stands at a meeting's start, before anything was asked. */
  opening: ComponentChildren;
  onStatus: (status: Status | null) => void;
};

const MANY = 5;

/** A meeting, from its plan to its end. */
export function PlanSection({ plan: model, opening, onStatus, ...on }: Props) {
  const plan = model.plan.value;
  const report = (result: Changed, text?: string) => {
    if (!result.ok) onStatus(describeProblem(result.reason));
    else onStatus(text === undefined ? null : { tone: 'done', text });
  };
  const start = async () => {
    const started = await model.start();
    const carried = model.carried.peek();
    report(started, carried > 0 ? i18n.t('plan.carried', carried) : undefined);
  };
  if (!plan) {
    return (
      <div class="plan-start">
        <button type="button" class="button" data-weight="line" onClick={() => void start()}>
          {i18n.t('plan.start')}
        </button>
      </div>
    );
  }
  const move = async (id: string, to: number) => {
    const { length } = plan.questions;
    const place = Math.max(0, Math.min(to, length - 1));
    report(await model.move(id, place), i18n.t('plan.movedTo', [place + 1, length]));
  };
  const planned = listPlanned(plan);
  const hasBegun = plan.questions.some(({ askedAt }) => askedAt !== undefined);
  return (
    <section class="plan" aria-labelledby="plan">
      <PlanHead plan={plan} onSwitch={on.onSwitch} />
      {!hasBegun && opening}
      <p class="hint">{describePlan(planned.length)}</p>
      <PlanList
        questions={plan.questions}
        onTick={(question, isAsked) => void model.tick(question, isAsked).then(report)}
        onMove={({ id }, to) => void move(id, to)}
        onRemove={(question) =>
          void model
            .remove(question)
            .then((removed) => reportUndoable(removed, sayRemoved(), onStatus))
        }
      />
      <PlanChoice model={model} onReport={report} />
      <PlanFoot
        {...on}
        plan={plan}
        hasBegun={hasBegun}
        onStatus={onStatus}
        onDrop={() =>
          void model.drop().then((dropped) => reportUndoable(dropped, sayDropped(), onStatus))
        }
      />
    </section>
  );
}

const sayRemoved = () => ({ done: i18n.t('plan.removed'), undone: i18n.t('plan.putBack') });
const sayDropped = () => ({ done: i18n.t('plan.dropped'), undone: i18n.t('plan.backAgain') });

function describePlan(count: number): string {
  if (count === 0) return i18n.t('plan.empty');
  return i18n.t(count > MANY ? 'plan.many' : 'plan.orderHint');
}

type ChoiceProps = { model: PlanModel; onReport: (result: Changed, text?: string) => void };

function PlanChoice({ model, onReport }: ChoiceProps) {
  const words = model.words.value;
  const add = async (chosen: ChosenQuestion) =>
    onReport(await model.add(chosen), i18n.t('plan.added'));
  if (words === null) {
    return (
      <button type="button" class="button" data-weight="line" onClick={() => model.choose(true)}>
        {i18n.t('plan.add')}
      </button>
    );
  }
  return (
    <PlanPicker
      words={words}
      choices={model.choices.value}
      onSearch={model.search}
      onAdd={(chosen) => void add(chosen)}
      onClose={() => model.choose(false)}
    />
  );
}

type HeadProps = Pick<PlanProps, 'onSwitch'> & { plan: MeetingPlan };

function PlanHead({ plan, onSwitch }: HeadProps) {
  const planned = listPlanned(plan).length;
  const asked = planned - listUnasked(plan).length;
  return (
    <div class="plan-head">
      <h2 id="plan">{i18n.t('plan.label')}</h2>
      <StanceChoice stance={plan.stance} onSwitch={onSwitch} />
      {planned > 0 && <span>{i18n.t('plan.progress', [asked, planned])}</span>}
    </div>
  );
}

type FootProps = EndProps &
  Pick<PlanProps, 'onUseText'> & {
    plan: MeetingPlan;
    hasBegun: boolean;
    onStatus: (status: Status | null) => void;
    onDrop: () => void;
  };

function PlanFoot({ plan, hasBegun, onUseText, onEndMeeting, onStatus, onDrop }: FootProps) {
  const unasked = listUnasked(plan);
  const use = async (way: 'insert' | 'copy') => {
    const agenda = formatAgenda(i18n.t('plan.agendaTitle'), unasked);
    onStatus(describeUse(await onUseText(agenda, way), agenda));
  };
  const button = (label: string, run: () => void) => (
    <button type="button" class="button" data-weight="text" onClick={run}>
      {label}
    </button>
  );
  return (
    <div class="plan-foot">
      {unasked.length > 0 && (
        <>
          {button(i18n.t('plan.insert'), () => void use('insert'))}
          {button(i18n.t('plan.copy'), () => void use('copy'))}
        </>
      )}
      {hasBegun
        ? button(i18n.t('plan.end'), () => void endMeeting({ onEndMeeting, onStatus }))
        : button(i18n.t('plan.discard'), onDrop)}
    </div>
  );
}
