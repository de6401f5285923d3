import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { describeProblem } from '../../utils/i18n/outcome-text';
import type { Changed } from '../../utils/models/now';
import type { WhereModel } from '../../utils/models/where';
import type { WhereWeStopped } from '../../utils/records/where-we-stopped';
import { CycleEditor } from './CycleEditor';
import { CyclePicture } from './CyclePicture';
import { StepLine } from '../review/StepLine';
import { reportUndoable } from '../controls/report-undoable';
import type { Status } from '../controls/StatusLine';
import { useFocusOnMount } from '../controls/use-focus-on-mount';
import { namePartnerShortly, withArticle } from '../../utils/i18n/own-words';

type Props = { where: WhereModel; onStatus: (status: Status | null) => void };

/** Where did we stop? What is known of the pair's cycle, and nothing that is not. */
export function WhereCard({ where, onStatus }: Props) {
  const [formClosed, setFormClosed] = useState(false);
  const card = where.card.value;
  if (!card) return null;
  const draft = where.draft.value;
  const report = (result: Changed, text: string) =>
    onStatus(result.ok ? { tone: 'done', text } : describeProblem(result.reason));
  const tick = async (id: string, isDone: boolean) => {
    const ticked = await where.tick(id, isDone);
    const action = { label: i18n.t('note.undo'), run: () => void tick(id, false) };
    if (ticked.ok && isDone) onStatus({ tone: 'done', text: i18n.t('step.saidDone'), action });
    else report(ticked, i18n.t('step.saidOpen'));
  };
  const startCycle = async () => {
    const words = { done: i18n.t('where.started'), undone: i18n.t('where.goesOn') };
    reportUndoable(await where.startCycle(), words, onStatus);
  };
  if (card.partnerId === null) {
    return <NoPartner card={card} onTick={(id) => void tick(id, true)} />;
  }
  return (
    <section class="where" aria-labelledby="where">
      <div class="where-head">
        <h2 id="where">{i18n.t('where.label')}</h2>
        <CyclePicture phase={card.phase} />
      </div>
      {draft?.part === 'goal' ? (
        <CycleEditor {...{ where, draft, onStatus }} onClose={() => setFormClosed(true)} />
      ) : (
        <>
          <WhereFacts card={card} onTick={(id) => void tick(id, true)} />
          <WhereActions
            hasGoal={card.goal !== ''}
            takesFocus={formClosed}
            onFocused={() => setFormClosed(false)}
            onEdit={() => where.edit('goal')}
            onNewCycle={() => void startCycle()}
          />
        </>
      )}
    </section>
  );
}

/** Talks without a partner have no goal and no cycle; what was left open in them is told all the same. */
function NoPartner({ card, onTick }: FactsProps) {
  const hint = i18n.t('where.noPartner', [withArticle(namePartnerShortly())]);
  if (!card.nextStep && card.unasked === 0) return <p class="hint where-none">{hint}</p>;
  return (
    <section class="where" aria-labelledby="where">
      <h2 id="where">{i18n.t('where.label')}</h2>
      <WhereFacts card={card} onTick={onTick} />
      <p class="hint">{hint}</p>
    </section>
  );
}

type ActionsProps = {
  hasGoal: boolean;
  /** After its form was closed, which had the focus. */
  takesFocus: boolean;
  onFocused: () => void;
  onEdit: () => void;
  onNewCycle: () => void;
};

function WhereActions({ hasGoal, takesFocus, onFocused, onEdit, onNewCycle }: ActionsProps) {
  const edit = useFocusOnMount<HTMLButtonElement>(takesFocus);
  return (
    <div class="where-foot">
      <button
        ref={edit}
        type="button"
        class="button"
        data-weight="text"
        onFocus={onFocused}
        onClick={onEdit}
      >
        {i18n.t(hasGoal ? 'where.editGoal' : 'where.addGoal')}
      </button>
      {hasGoal && (
        <button type="button" class="button" data-weight="text" onClick={onNewCycle}>
          {i18n.t('where.newCycle')}
        </button>
      )}
    </div>
  );
}

type FactsProps = { card: WhereWeStopped; onTick: (noteId: string) => void };

function WhereFacts({ card, onTick }: FactsProps) {
  const { partnerId, goal, evidence, nextStep: step, unasked, cycleNumber } = card;
  return (
    <dl class="where-facts">
      {cycleNumber > 1 && (
        <div>
          <dt>{i18n.t('where.cycleName')}</dt>
          <dd>{cycleNumber}</dd>
        </div>
      )}
      {partnerId !== null && (
        <div>
          <dt>{i18n.t('where.goal')}</dt>
          <dd class="where-words">
            {goal === ''
              ? i18n.t('where.nothing', [namePartnerShortly()])
              : i18n.t('where.goalOf', [goal])}
          </dd>
        </div>
      )}
      {evidence !== '' && (
        <div>
          <dt>{i18n.t('where.evidence')}</dt>
          <dd class="where-words">{evidence}</dd>
        </div>
      )}
      {step && (
        <div>
          <dt>{i18n.t('where.next')}</dt>
          <dd>
            <span class="where-words">{step.text}</span>
            <StepLine key={step.id} step={step} onTick={() => onTick(step.id)} />
          </dd>
        </div>
      )}
      {unasked > 0 && (
        <div>
          <dt>{i18n.t('where.open')}</dt>
          <dd>{i18n.t('where.unasked', unasked)}</dd>
        </div>
      )}
    </dl>
  );
}
