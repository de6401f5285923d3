import { i18n } from '#i18n';
import type { SiteModel } from '../../utils/models/site';
import { Icon } from '../controls/Icon';

/** Opens and closes the line about the site in view; absent on pages that are no site. */
export function SiteToggle({ model }: { model: SiteModel }) {
  if (!model.site.value) return null;
  return (
    <button
      type="button"
      class="button"
      title={i18n.t('site.toggle')}
      aria-label={i18n.t('site.toggle')}
      aria-expanded={model.isShown.value}
      onClick={model.toggle}
    >
      <Icon name="site" />
    </button>
  );
}
