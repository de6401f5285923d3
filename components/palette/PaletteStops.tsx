import { i18n } from '#i18n';
import type { FilledStem } from '../../utils/coaching/stops';
import { QuestionText } from '../ask/QuestionText';

type Props = FilledStem & { onType: (stop: number, typed: string) => void };

/** The chosen question once more, to type over what is not filled in; Tab goes there from the search. */
export function PaletteStops({ text, stops, onType }: Props) {
  return (
    <p class="palette-stops" role="group" aria-label={i18n.t('palette.stops')}>
      <QuestionText text={text} stops={stops} onType={onType} />
    </p>
  );
}
