import { i18n } from '#i18n';
import type { SiteModel } from '../../utils/models/site';

/** Whether Good Question is at home in the site in view, asked and answered in one line. */
export function SiteLine({ model }: { model: SiteModel }) {
  const site = model.site.value;
  if (!site || !model.isShown.value) return null;
  const name = site.name ?? site.host;
  return (
    <section class="site-line" aria-label={i18n.t('site.label')}>
      <p>{i18n.t(site.isOn ? 'site.isOn' : 'site.offer', [name])}</p>
      {!site.isOn && <p class="hint">{i18n.t('site.reason')}</p>}
      <div class="site-line-answers">
        {site.isOn ? (
          <button type="button" class="button" data-weight="line" onClick={model.switchOff}>
            {i18n.t('site.switchOff')}
          </button>
        ) : (
          <>
            <button type="button" class="button" data-weight="line" onClick={model.switchOn}>
              {i18n.t('site.switchOn')}
            </button>
            <button type="button" class="button" onClick={model.dismiss}>
              {i18n.t('site.notNow')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
