import { i18n } from '#i18n';
import type { NowChoice } from '../../utils/coaching/now';
import { STANCES, type Stance } from '../../utils/coaching/situation';
import { nameStance } from '../../utils/i18n/own-words';
import { QuietChoice } from '../controls/QuietChoice';

type Props = { stance: Stance; onSwitch: (choice: NowChoice) => void };

/** How the coach means to take part in the meeting under way. */
export function StanceChoice({ stance, onSwitch }: Props) {
  return (
    <QuietChoice
      label={i18n.t('stance.label')}
      value={stance}
      values={STANCES}
      name={nameStance}
      onChange={(chosen) => onSwitch({ stance: chosen })}
    />
  );
}
