import { i18n } from '#i18n';
import type { SiteModel } from '../utils/models/site';
import { Icon } from './Icon';
import { KeptSection, type KeptProps } from './KeptSection';
import { Meeting, type MeetingProps } from './Meeting';

type Props = {
  meeting: MeetingProps;
  site: SiteModel;
  kept: KeptProps;
  onOpenSettings: () => void;
};

/** Before and after the meeting: the question at hand, and everything kept so far. */
export function Panel({ meeting, site, kept, onOpenSettings }: Props) {
  return (
    <div class="panel">
      <Meeting
        {...meeting}
        site={site}
        takesFocus={false}
        tools={
          <button
            type="button"
            class="button"
            title={i18n.t('options.open')}
            aria-label={i18n.t('options.open')}
            onClick={onOpenSettings}
          >
            <Icon name="settings" />
          </button>
        }
      />
      <KeptSection {...kept} />
    </div>
  );
}
