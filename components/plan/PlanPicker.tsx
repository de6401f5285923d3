import { i18n } from '#i18n';
import type { Choices } from '../../utils/models/plan';
import type { ChosenQuestion } from '../../utils/records/meeting-changes';
import { Icon } from '../controls/Icon';
import { useFocusOnMount } from '../controls/use-focus-on-mount';

type Props = {
  words: string;
  choices: Choices;
  onSearch: (words: string) => void;
  onAdd: (chosen: ChosenQuestion) => void;
  onClose: () => void;
};

/** Questions to plan: what fits now or has the words, and what was saved earlier. */
export function PlanPicker({ words, choices, onSearch, onAdd, onClose }: Props) {
  const field = useFocusOnMount<HTMLInputElement>();
  const { saved, library } = choices;
  const isSearching = words.trim() !== '';
  return (
    <div class="plan-picker">
      <input
        ref={field}
        class="field"
        type="search"
        aria-label={i18n.t('plan.search')}
        placeholder={i18n.t('plan.search')}
        value={words}
        onInput={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      {isSearching && saved.length + library.length === 0 && (
        <p class="hint" role="status">
          {i18n.t('plan.none')}
        </p>
      )}
      <ChoiceList label={i18n.t('plan.saved')} choices={saved} onAdd={onAdd} />
      <ChoiceList
        label={i18n.t(isSearching ? 'plan.found' : 'plan.suggested')}
        choices={library}
        onAdd={onAdd}
      />
      <button type="button" class="button" data-weight="line" onClick={onClose}>
        {i18n.t('plan.addClose')}
      </button>
    </div>
  );
}

type ListProps = {
  label: string;
  choices: readonly ChosenQuestion[];
  onAdd: (chosen: ChosenQuestion) => void;
};

function ChoiceList({ label, choices, onAdd }: ListProps) {
  if (choices.length === 0) return null;
  return (
    <>
      <h3>{label}</h3>
      <ul class="plan-choices" aria-label={label}>
        {choices.map((chosen) => (
          <li key={chosen.promptId ?? chosen.stemId}>
            <button
              type="button"
              class="button plan-choice"
              aria-label={i18n.t('plan.choose', [chosen.text])}
              onClick={() => onAdd(chosen)}
            >
              <Icon name="add" />
              <span>{chosen.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
