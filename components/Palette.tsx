import { i18n } from '#i18n';
import type { Now } from '../utils/coaching/now';
import { NowBar } from './NowBar';
import { PaletteResults, type Result } from './PaletteResults';
import { PaletteSearch } from './PaletteSearch';

type Props = {
  query: string;
  results: readonly Result[];
  /** Index in `results`; -1 while there are none. */
  active: number;
  /** Whether the words typed last are still being looked for. */
  isBusy: boolean;
  /** What Enter will do. */
  verb: 'insert' | 'copy';
  /** A whole sentence, when there is something to know before choosing. */
  notice: string | null;
  now: Now;
  partners: readonly { id: string; alias: string }[];
  onChoose: (index: number) => void;
  onSwitch: (choice: Partial<Now>) => void;
};

/**
 * A combobox with its listbox (ARIA Authoring Practices, editable combobox with list autocomplete).
 * Keys and typing are handled by the host's guard, which sees them before the page does.
 */
export function Palette({ query, results, active, isBusy, verb, notice, now, ...on }: Props) {
  const said = results.length === 0 ? i18n.t('palette.none') : notice;
  return (
    <div class="palette" role="dialog" aria-label={i18n.t('palette.label')}>
      <PaletteSearch query={query} active={results[active] ? active : null} />
      <p class="palette-notice" role="status">
        {said}
      </p>
      <PaletteResults results={results} active={active} isBusy={isBusy} onChoose={on.onChoose} />
      <div class="palette-foot">
        <NowBar {...now} partners={on.partners} onSwitch={on.onSwitch} />
        <span class="palette-keys">
          {i18n.t(verb === 'insert' ? 'palette.footInsert' : 'palette.footCopy')}
        </span>
      </div>
    </div>
  );
}
