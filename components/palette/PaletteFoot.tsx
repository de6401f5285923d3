import { i18n } from '#i18n';
import type { Now, NowChoice } from '../../utils/coaching/now';
import type { Stance } from '../../utils/coaching/situation';
import type { PaletteQuestion } from '../../utils/models/palette';
import { FavourButton } from '../ask/FavourButton';
import { NowBar } from '../meeting/NowBar';
import { StanceChoice } from '../meeting/StanceChoice';

type Props = {
  now: Now;
  stance: Stance | undefined;
  partners: readonly { id: string; alias: string }[];
  chosen: PaletteQuestion | undefined;
  verb: 'insert' | 'copy';
  isExplained: boolean;
  onSwitch: (choice: NowChoice) => void;
  onFavour: () => void;
  onExplain: () => void;
};

/** With whom and where the pair is, and what can be done with the chosen question. */
export function PaletteFoot({ now, stance, partners, chosen, verb, isExplained, ...on }: Props) {
  return (
    <div class="palette-foot">
      <NowBar {...now} partners={partners} onSwitch={on.onSwitch} />
      {stance && <StanceChoice stance={stance} onSwitch={on.onSwitch} />}
      {chosen?.move && <ExplainButton isExplained={isExplained} onExplain={on.onExplain} />}
      {chosen?.stemId !== undefined && (
        <FavourButton isFavourite={chosen.isFavourite} onFavour={on.onFavour} />
      )}
      <span class="palette-keys">
        {i18n.t(verb === 'insert' ? 'palette.footInsert' : 'palette.footCopy')}
      </span>
    </div>
  );
}

function ExplainButton({
  isExplained,
  onExplain,
}: {
  isExplained: boolean;
  onExplain: () => void;
}) {
  return (
    <button
      type="button"
      class="button palette-explain"
      title={i18n.t('palette.explain')}
      aria-label={i18n.t('palette.explain')}
      aria-expanded={isExplained}
      aria-keyshortcuts="?"
      onClick={onExplain}
    >
      ?
    </button>
  );
}
