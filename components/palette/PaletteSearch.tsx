import { i18n } from '#i18n';
import { getOptionId, RESULTS_ID } from './PaletteResults';

/** The field that keeps the focus while rows are chosen with the arrow keys. */
export function PaletteSearch({ query, active }: { query: string; active: number | null }) {
  return (
    <input
      class="palette-search"
      type="text"
      role="combobox"
      aria-label={i18n.t('palette.search')}
      placeholder={i18n.t('palette.search')}
      aria-expanded={active !== null}
      aria-controls={RESULTS_ID}
      aria-autocomplete="list"
      aria-activedescendant={active === null ? undefined : getOptionId(active)}
      autocomplete="off"
      spellcheck={false}
      // Other extensions' helpers have no business in a search field of ours.
      data-gramm="false"
      data-1p-ignore
      data-bwignore
      data-lt-active="false"
      value={query}
    />
  );
}
