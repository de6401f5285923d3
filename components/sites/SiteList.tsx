import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { Site } from '../../utils/sites/known-sites';
import { StatusLine, type Status } from '../controls/StatusLine';

export type SiteListProps = {
  sites: readonly Site[];
  /** Switches a site off; false when it is still on. */
  onDrop: (site: Site) => Promise<boolean>;
  /** Asks for the site again, in the tick of the click; false when it stays off. */
  onReturn: (site: Site) => Promise<boolean>;
};

/** Every site that is switched on, each to be switched off, and once more on when that was a slip. */
export function SiteList({ sites, onDrop, onReturn }: SiteListProps) {
  const [status, setStatus] = useState<Status | null>(null);
  const takeBack = async (site: Site) => {
    const isOn = await onReturn(site);
    const text = i18n.t(isOn ? 'site.isOnAgain' : 'site.staysOff', [site.host]);
    setStatus({ tone: isOn ? 'done' : 'problem', text });
  };
  const drop = async (site: Site) => {
    if (!(await onDrop(site))) {
      setStatus({ tone: 'problem', text: i18n.t('site.staysOn', [site.host]) });
      return;
    }
    const action = { label: i18n.t('note.undo'), run: () => void takeBack(site) };
    setStatus({ tone: 'done', text: i18n.t('site.isOff', [site.host]), action });
  };
  return (
    <>
      {sites.length === 0 ? (
        <p>{i18n.t('site.none')}</p>
      ) : (
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
                onClick={() => void drop(site)}
              >
                {i18n.t('site.switchOff')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <StatusLine status={status} />
    </>
  );
}
