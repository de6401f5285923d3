import { i18n } from '#i18n';
import { useLayoutEffect } from 'preact/hooks';
import { explainObstacle } from '../../utils/i18n/outcome-text';
import { Palette } from '../../components/palette/Palette';
import type { PaletteModel, PaletteQuestion } from '../../utils/models/palette';
import type { Target } from './target';

type Props = {
  model: PaletteModel;
  target: Target;
  onChoose: (question: PaletteQuestion) => void;
  /** Before what was drawn is painted. */
  onDrawn: () => void;
};

/** The palette as the model has it at this moment. */
export function PaletteSurface({ model, target, onChoose, onDrawn }: Props) {
  useLayoutEffect(onDrawn);
  const { now, stance, partners, questions } = model.view.value;
  return (
    <Palette
      query={model.words.value}
      results={questions}
      active={model.active.value}
      verb={target.obstacle ? 'copy' : 'insert'}
      notice={getNotice(model.answered.value, target)}
      now={now}
      stance={stance}
      partners={partners}
      isBusy={model.searching.value}
      isExplained={model.explained.value}
      onChoose={(index) => {
        const question = questions[index];
        if (question) onChoose(question);
      }}
      onSwitch={(choice) => void model.switchNow(choice)}
      onType={model.type}
      onFavour={() => void model.favour()}
      onExplain={model.explain}
    />
  );
}

function getNotice(answered: boolean, { obstacle, hasSelection }: Target): string | null {
  if (!answered) return i18n.t('palette.updated');
  if (obstacle) return explainObstacle(obstacle);
  return hasSelection ? i18n.t('palette.afterSelection') : null;
}
