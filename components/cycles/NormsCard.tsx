import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { WhereModel } from '../../utils/models/where';
import { CycleEditor } from './CycleEditor';
import type { Status } from '../controls/StatusLine';
import { useFocusOnMount } from '../controls/use-focus-on-mount';

type Props = { where: WhereModel; onStatus: (status: Status | null) => void };

/** What the pair agreed about how they talk, at hand when a meeting starts. */
export function NormsCard({ where, onStatus }: Props) {
  const [formClosed, setFormClosed] = useState(false);
  const card = where.card.value;
  if (!card) return null;
  if (card.partnerId === null) return null;
  const draft = where.draft.value;
  if (draft?.part === 'norms') {
    return <CycleEditor {...{ where, draft, onStatus }} onClose={() => setFormClosed(true)} />;
  }
  return (
    <NormsWords
      norms={card.norms}
      takesFocus={formClosed}
      onFocused={() => setFormClosed(false)}
      onEdit={() => where.edit('norms')}
    />
  );
}

type WordsProps = {
  norms: string;
  /** After its form was closed, which had the focus. */
  takesFocus: boolean;
  onFocused: () => void;
  onEdit: () => void;
};

function NormsWords({ norms, takesFocus, onFocused, onEdit }: WordsProps) {
  const edit = useFocusOnMount<HTMLButtonElement>(takesFocus);
  return (
    <div class="norms">
      <h3>{i18n.t('cycle.norms')}</h3>
      <p>{norms === '' ? i18n.t('cycle.noNorms') : norms}</p>
      <button
        ref={edit}
        type="button"
        class="button"
        data-weight="text"
        onFocus={onFocused}
        onClick={onEdit}
      >
        {i18n.t(norms === '' ? 'cycle.addNorms' : 'cycle.editNorms')}
      </button>
    </div>
  );
}
