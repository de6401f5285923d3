import { i18n } from '#i18n';
import type { StemDraft } from '../../utils/coaching/stem-draft';
import {
  CONVERSATIONS,
  FOCUS_AREAS,
  MOVES,
  PHASES,
  PURPOSES,
  type FocusArea,
} from '../../utils/coaching/taxonomy';
import type { StemFault } from '../../utils/models/stem-list';
import { Choice } from '../controls/Choice';
import { Field } from '../controls/Field';
import { TickList } from './TickList';
import {
  explainMove,
  nameConversation,
  nameFocus,
  nameMove,
  namePhase,
  namePurpose,
} from '../../utils/i18n/own-words';

const BLANKS = '{goal}, {partner}, {students}, {lesson}, {selection}';

type Props = {
  draft: StemDraft;
  fault: StemFault | null;
  onDraft: (draft: StemDraft) => void;
  onSave: (draft: StemDraft) => void;
  onCancel: () => void;
};

/** A stem of the coach's own, with what says when it fits. The meaning of its move stands beside it. */
export function StemForm({ draft, fault, onDraft, onSave, onCancel }: Props) {
  const change = (changed: Partial<StemDraft>) => onDraft({ ...draft, ...changed });
  return (
    <form
      class="stem-form"
      aria-label={i18n.t(draft.id === null ? 'stems.add' : 'stems.edit')}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft);
      }}
    >
      <Field
        label={i18n.t('stems.text')}
        hint={i18n.t('stems.textHint', [BLANKS])}
        problem={fault && i18n.t(`stems.${fault}`)}
        value={draft.text}
        isFirst
        purpose={{
          kind: draft.move === 'paraphrase' ? 'paraphrase' : 'question_asked',
          move: draft.move,
        }}
        onInput={(text) => change({ text })}
      />
      <MoveFields draft={draft} onDraft={onDraft} />
      <TickList
        label={i18n.t('stems.phases')}
        values={PHASES}
        chosen={draft.phases}
        name={(phase) => namePhase(phase)}
        onChange={(phases) => change({ phases })}
      />
      <TickList
        label={i18n.t('stems.conversations')}
        values={CONVERSATIONS}
        chosen={draft.conversations}
        name={(conversation) => nameConversation(conversation)}
        onChange={(conversations) => change({ conversations })}
      />
      <FocusFields focus={draft.focus} onChange={(focus) => change({ focus })} />
      <div class="partner-form-actions">
        <button type="submit" class="button" data-weight="main">
          {i18n.t(draft.id === null ? 'stems.saveNew' : 'stems.save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('stems.cancel')}
        </button>
      </div>
    </form>
  );
}

function MoveFields({ draft, onDraft }: Pick<Props, 'draft' | 'onDraft'>) {
  const { purpose, ...others } = draft;
  return (
    <>
      <div>
        <Choice
          label={i18n.t('stems.move')}
          value={draft.move}
          values={MOVES}
          name={(move) => nameMove(move)}
          onChange={(move) => move && onDraft({ ...draft, move })}
        />
        <p class="hint" aria-live="polite">
          {explainMove(draft.move)}
        </p>
      </div>
      {draft.move === 'probing' && (
        <Choice
          label={i18n.t('stems.purpose')}
          value={purpose ?? null}
          values={PURPOSES}
          name={namePurpose}
          none={i18n.t('stems.anyPurpose')}
          onChange={(value) => onDraft({ ...others, ...(value && { purpose: value }) })}
        />
      )}
    </>
  );
}

type FocusProps = { focus: readonly FocusArea[]; onChange: (focus: FocusArea[]) => void };

function FocusFields({ focus, onChange }: FocusProps) {
  const [first, second] = [focus[0] ?? null, focus[1] ?? null];
  const set = (...areas: (FocusArea | null)[]) =>
    onChange([...new Set(areas.filter((area) => area !== null))]);
  const shared = {
    values: FOCUS_AREAS,
    name: nameFocus,
    none: i18n.t('stems.noFocus'),
  };
  return (
    <div class="stem-pair">
      <Choice
        {...shared}
        label={i18n.t('stems.focus')}
        value={first}
        onChange={(area) => set(area, second)}
      />
      {first !== null && (
        <Choice
          {...shared}
          label={i18n.t('stems.secondFocus')}
          value={second}
          onChange={(area) => set(first, area)}
        />
      )}
    </div>
  );
}
