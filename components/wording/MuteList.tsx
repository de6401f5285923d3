import { i18n } from '#i18n';
import { formatMute, type Mute } from '../../utils/wording/mutes';

type Props = { mutes: readonly Mute[]; onRemove: (mute: Mute) => void };

function describeMute({ rule, word, site }: Mute): string {
  const name = i18n.t(`ruleName.${rule}`);
  if (word !== undefined) return i18n.t('wording.mutedWord', [name, word]);
  return site === undefined
    ? i18n.t('wording.mutedAlways', [name])
    : i18n.t('wording.mutedSite', [name, site]);
}

/** All that the coach does not want to hear of, each to be heard again. */
export function MuteList({ mutes, onRemove }: Props) {
  return (
    <div>
      <h3 class="label">{i18n.t('wording.muted')}</h3>
      {mutes.length === 0 ? (
        <p class="hint">{i18n.t('wording.mutedNone')}</p>
      ) : (
        <ul class="partner-list">
          {mutes.map((mute) => (
            <li key={formatMute(mute)} class="partner-row">
              <div>{describeMute(mute)}</div>
              <button
                type="button"
                class="button"
                data-weight="line"
                aria-label={i18n.t('wording.unmuteNamed', [describeMute(mute)])}
                onClick={() => onRemove(mute)}
              >
                {i18n.t('wording.unmute')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
