import { i18n } from '#i18n';
import { useEffect, useRef } from 'preact/hooks';
import type { PaletteQuestion } from '../../utils/models/palette';
import { nameMoveShortly } from '../../utils/i18n/own-words';

export const RESULTS_ID = 'results';
export const getOptionId = (index: number) => `option-${index}`;

type Props = {
  results: readonly PaletteQuestion[];
  active: number;
  /** Whether others are on their way. */
  isBusy: boolean;
  onChoose: (index: number) => void;
};

export function PaletteResults({ results, active, isBusy, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, results]);
  return (
    <div
      ref={list}
      class="palette-results"
      id={RESULTS_ID}
      role="listbox"
      aria-label={i18n.t('palette.results')}
      aria-busy={isBusy}
    >
      {results.map((result, index) => (
        // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events -- the combobox holds the keys
        <div
          key={result.id}
          id={getOptionId(index)}
          class="palette-option"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onClick={(event) => event.isTrusted && onChoose(index)}
        >
          <span>{result.text}</span>
          <small>{describe(result)}</small>
        </div>
      ))}
    </div>
  );
}

function describe({ move, isPlanned, isFavourite }: PaletteQuestion): string {
  const parts = [
    isPlanned && i18n.t('palette.planned'),
    isFavourite && i18n.t('palette.favourite'),
    move && nameMoveShortly(move),
  ];
  return parts.filter(Boolean).join(' · ');
}
