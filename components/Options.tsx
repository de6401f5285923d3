import { i18n } from '#i18n';
import type { ListedPartner } from '../utils/records/partners';
import type { Site } from '../utils/sites/known-sites';
import type { StemListModel } from '../utils/models/stem-list';
import { PackSection, type PackProps } from './PackSection';
import type { PartnerDraft } from './PartnerForm';
import { PartnerList } from './PartnerList';
import { SiteList } from './SiteList';
import { StatusLine, type Status } from './StatusLine';
import { StemSection } from './StemSection';

export type Census = { notes: number; prompts: number; damaged: number };

type Props = {
  partners: readonly ListedPartner[];
  keys: readonly { id: string; label: string; shortcut: string }[];
  sites: readonly Site[];
  census: Census;
  version: string;
  status: Status | null;
  onChange: (partner: ListedPartner, draft: PartnerDraft) => Promise<boolean>;
  onActive: (partner: ListedPartner, active: boolean) => void;
  onDropSite: (site: Site) => void;
  stems: StemListModel;
  packs: PackProps;
};

/** What is set once, and what a coach may want to know about this tool. */
export function Options({ partners, sites, keys, census, status, ...on }: Props) {
  return (
    <div class="options">
      <h1>{i18n.t('options.title')}</h1>
      <StatusLine status={status} />
      <section aria-labelledby="partners">
        <h2 id="partners">{i18n.t('partner.list')}</h2>
        <PartnerList partners={partners} onChange={on.onChange} onActive={on.onActive} />
      </section>
      <section aria-labelledby="stems">
        <h2 id="stems">{i18n.t('stems.title')}</h2>
        <StemSection model={on.stems} />
      </section>
      <section aria-labelledby="packs">
        <h2 id="packs">{i18n.t('pack.title')}</h2>
        <PackSection {...on.packs} />
      </section>
      <section aria-labelledby="sites">
        <h2 id="sites">{i18n.t('site.list')}</h2>
        <SiteList sites={sites} onDrop={on.onDropSite} />
      </section>
      <section aria-labelledby="keys">
        <h2 id="keys">{i18n.t('options.keys')}</h2>
        <dl class="options-keys">
          {keys.map(({ id, label, shortcut }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{shortcut === '' ? i18n.t('options.noKey') : <kbd>{shortcut}</kbd>}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">{i18n.t('options.keysIntro')}</p>
      </section>
      <section aria-labelledby="data">
        <h2 id="data">{i18n.t('options.data')}</h2>
        <ul class="options-data">
          <li>{i18n.t('options.dataNotes', census.notes)}</li>
          <li>{i18n.t('options.dataPrompts', census.prompts)}</li>
          {census.damaged > 0 && <li>{i18n.t('options.dataDamaged', [census.damaged])}</li>}
        </ul>
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{i18n.t('options.privacy')}</h2>
        <p>{i18n.t('options.privacyBody')}</p>
      </section>
      <section aria-labelledby="about">
        <h2 id="about">{i18n.t('options.about')}</h2>
        <p>{i18n.t('options.aboutBody', [on.version])}</p>
      </section>
    </div>
  );
}
