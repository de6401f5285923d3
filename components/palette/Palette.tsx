import { i18n } from '#i18n';
import type { Now, NowChoice } from '../../utils/coaching/now';
import type { Stance } from '../../utils/coaching/situation';
import { explainMove } from '../../utils/i18n/own-words';
import type { PaletteQuestion } from '../../utils/models/palette';
import { PaletteFoot } from './PaletteFoot';
import { PaletteResults } from './PaletteResults';
import { PaletteSearch } from './PaletteSearch';
import { PaletteStops } from './PaletteStops';

type Props = {
  query: string;
  results: readonly PaletteQuestion[];
  /** Index in `results`; -1 while there are none. */
  active: number;
  /** Whether the words typed last are still being looked for. */
  isBusy: boolean;
  /** Whether the kind of the active question is explained. */
  isExplained: boolean;
  /** What Enter will do. */
  verb: 'insert' | 'copy';
  /** A whole sentence, when there is something to know before choosing. */
  notice: string | null;
  now: Now;
  stance: Stance | undefined;
  partners: readonly { id: string; alias: string }[];
  onChoose: (index: number) => void;
  onSwitch: (choice: NowChoice) => void;
  /** Types in a stop of the active question. */
  onType: (stop: number, typed: string) => void;
  /** Stars the active question, or takes the star back. */
  onFavour: () => void;
  /** Explains kinds of question, or no longer. */
  onExplain: () => void;
};

/**
 * A combobox with its listbox (ARIA Authoring Practices, editable combobox with list autocomplete).
 * Keys and typing are handled by the host's guard, which sees them before the page does.
 */
export function Palette({ query, results, active, isBusy, verb, notice, now, ...on }: Props) {
  const chosen = results[active];
  const meaning = on.isExplained && chosen?.move ? explainMove(chosen.move) : null;
  const said = results.length === 0 ? i18n.t('palette.none') : (meaning ?? notice);
  return (
    <div class="palette" role="dialog" aria-label={i18n.t('palette.label')}>
      <PaletteSearch query={query} active={chosen ? active : null} />
      <p class="palette-notice" role="status">
        {said}
      </p>
      <PaletteResults results={results} active={active} isBusy={isBusy} onChoose={on.onChoose} />
      {chosen && chosen.stops.length > 0 && (
        <PaletteStops key={chosen.id} {...chosen} onType={on.onType} />
      )}
      <PaletteFoot {...on} verb={verb} now={now} chosen={chosen} />
    </div>
  );
}
