import { i18n } from '#i18n';
import { MOVES, PHASES } from '../../utils/coaching/taxonomy';
import { STEM_GROUPS, type StemFilter } from '../../utils/models/stem-filter';
import { Choice } from '../controls/Choice';
import { nameMove, namePhase } from '../../utils/i18n/own-words';

type Props = { filter: StemFilter; onNarrow: (filter: Partial<StemFilter>) => void };

/** Narrows the list of stems by words, by whose they are, by move and by phase. */
export function StemFilters({ filter, onNarrow }: Props) {
  return (
    <div class="stem-filters">
      <input
        class="field"
        type="search"
        aria-label={i18n.t('stems.search')}
        placeholder={i18n.t('stems.search')}
        value={filter.words}
        onInput={(event) => onNarrow({ words: event.currentTarget.value })}
      />
      <div class="stem-choices">
        <Choice
          label={i18n.t('stems.show')}
          value={filter.group}
          values={STEM_GROUPS}
          name={(group) => i18n.t(`stems.${group}`)}
          onChange={(group) => onNarrow({ group: group ?? 'all' })}
        />
        <Choice
          label={i18n.t('stems.move')}
          value={filter.move}
          values={MOVES}
          name={(move) => nameMove(move)}
          none={i18n.t('stems.anyMove')}
          onChange={(move) => onNarrow({ move })}
        />
        <Choice
          label={i18n.t('stems.phase')}
          value={filter.phase}
          values={PHASES}
          name={(phase) => namePhase(phase)}
          none={i18n.t('stems.anyPhase')}
          onChange={(phase) => onNarrow({ phase })}
        />
      </div>
    </div>
  );
}
