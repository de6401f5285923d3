import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { describeProblem } from '../../utils/i18n/outcome-text';
import type { Changed } from '../../utils/models/now';
import type { WordingChoice } from '../../utils/models/wording-choice';
import { STRENGTHS } from '../../utils/records/wording-settings';
import type { Site } from '../../utils/sites/known-sites';
import { MuteList } from './MuteList';
import { StatusLine, type Status } from '../controls/StatusLine';

type Props = { model: WordingChoice; sites: readonly Site[] };

/** How much is noticed about the coach's own words, where, and what is left alone. */
export function WordingSection({ model, sites }: Props) {
  const [status, setStatus] = useState<Status | null>(null);
  const { strength, sites: read, mutes, lookBack } = model.settings.value;
  const report = (result: Changed) => setStatus(result.ok ? null : describeProblem(result.reason));
  return (
    <div class="wording">
      <p class="hint">{i18n.t('wording.intro')}</p>
      <fieldset class="wording-strength">
        <legend class="label">{i18n.t('wording.strength')}</legend>
        {STRENGTHS.map((each) => (
          <label key={each} class="wording-tick">
            <input
              type="radio"
              name="strength"
              checked={strength === each}
              onChange={() => void model.save({ strength: each }).then(report)}
            />
            <span>
              {i18n.t(`wordingStrength.${each}`)}
              <span class="hint">{i18n.t(`wordingStrengthHint.${each}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="wording-strength">
        <legend class="label">{i18n.t('wording.sites')}</legend>
        <p class="hint">{i18n.t(sites.length > 0 ? 'wording.sitesHint' : 'wording.noSite')}</p>
        {sites.map(({ pattern, host }) => (
          <Tick
            key={pattern}
            label={host}
            isOn={read.includes(pattern)}
            onChange={(isOn) => void model.setSite(pattern, isOn).then(report)}
          />
        ))}
      </fieldset>
      <Tick
        label={i18n.t('wording.lookBack')}
        hint={i18n.t('wording.lookBackHint')}
        isOn={lookBack}
        onChange={(isOn) => void model.save({ lookBack: isOn }).then(report)}
      />
      <MuteList
        mutes={mutes}
        onRemove={(gone) =>
          void model.save({ mutes: mutes.filter((mute) => mute !== gone) }).then(report)
        }
      />
      <StatusLine status={status} />
    </div>
  );
}

type TickProps = {
  label: string;
  hint?: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
};

function Tick({ label, hint, isOn, onChange }: TickProps) {
  return (
    <label class="wording-tick">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint !== undefined && <span class="hint">{hint}</span>}
      </span>
    </label>
  );
}
