import { i18n } from '#i18n';
import type { Site } from '../utils/sites/known-sites';

type Props = { sites: readonly Site[]; onDrop: (site: Site) => void };

/** Every site that is switched on, each to be switched off. */
export function SiteList({ sites, onDrop }: Props) {
  if (sites.length === 0) return <p>{i18n.t('site.none')}</p>;
  return (
    <ul class="partner-list">
      {sites.map((site) => (
        <li key={site.pattern} class="partner-row">
          <div>
            <strong>{site.name ?? site.host}</strong>
            {site.name !== undefined && <p>{site.host}</p>}
          </div>
          <button
            type="button"
            class="button"
            data-weight="line"
            aria-label={i18n.t('site.switchOffNamed', [site.host])}
            onClick={() => onDrop(site)}
          >
            {i18n.t('site.switchOff')}
          </button>
        </li>
      ))}
    </ul>
  );
}
