import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { ListedPartner } from '../../utils/records/partners';
import { namePartners, withCapital } from '../../utils/i18n/own-words';
import type { StemListModel } from '../../utils/models/stem-list';
import { BackupSection, type BackupProps } from '../safety/BackupSection';
import { CheckSection, type CheckProps } from '../safety/CheckSection';
import type { WordsModel } from '../../utils/models/words';
import type { WordingChoice } from '../../utils/models/wording-choice';
import { PackSection, type PackProps } from '../stems/PackSection';
import type { PartnerDraft } from '../partners/PartnerForm';
import { PartnerList } from '../partners/PartnerList';
import { SiteList, type SiteListProps } from '../sites/SiteList';
import { StatusLine, type Status } from '../controls/StatusLine';
import { SyncSection, type SyncProps } from '../safety/SyncSection';
import { StemSection } from '../stems/StemSection';
import { WordsSection } from '../words/WordsSection';
import { WordingSection } from '../wording/WordingSection';

type Props = {
  partners: readonly ListedPartner[];
  keys: readonly { id: string; label: string; shortcut: string }[];
  sites: SiteListProps;
  version: string;
  status: Status | null;
  onChange: (partner: ListedPartner, draft: PartnerDraft) => Promise<boolean>;
  onActive: (partner: ListedPartner, active: boolean) => void;
  words: WordsModel;
  stems: StemListModel;
  packs: PackProps;
  backup: BackupProps;
  check: CheckProps;
  wording: WordingChoice;
  sync: SyncProps;
};

type Section = { id: string; title: string; body: ComponentChildren };

/** What is set once, and what a coach may want to know about this tool: one section each, listed beside them. */
export function Options({ status, ...props }: Props) {
  const sections = listSections(props);
  return (
    <div class="options">
      <h1>{i18n.t('options.title')}</h1>
      <nav class="options-nav" aria-label={i18n.t('options.sections')}>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="options-sections">
        <StatusLine status={status} />
        {sections.map(({ id, title, body }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id} tabIndex={-1}>
              {title}
            </h2>
            {body}
          </section>
        ))}
      </div>
    </div>
  );
}

function listSections({ partners, sites, keys, ...on }: Omit<Props, 'status'>): Section[] {
  return [
    {
      id: 'partners',
      title: withCapital(namePartners()),
      body: <PartnerList partners={partners} onChange={on.onChange} onActive={on.onActive} />,
    },
    { id: 'stems', title: i18n.t('stems.title'), body: <StemSection model={on.stems} /> },
    { id: 'packs', title: i18n.t('pack.title'), body: <PackSection {...on.packs} /> },
    { id: 'words', title: i18n.t('words.title'), body: <WordsSection model={on.words} /> },
    {
      id: 'sites',
      title: i18n.t('site.list'),
      body: <SiteList {...sites} />,
    },
    {
      id: 'wording',
      title: i18n.t('wording.title'),
      body: <WordingSection model={on.wording} sites={sites.sites} />,
    },
    { id: 'sync', title: i18n.t('sync.title'), body: <SyncSection {...on.sync} /> },
    { id: 'keys', title: i18n.t('options.keys'), body: <KeyList keys={keys} /> },
    { id: 'data', title: i18n.t('options.data'), body: <BackupSection {...on.backup} /> },
    { id: 'check', title: i18n.t('check.title'), body: <CheckSection {...on.check} /> },
    {
      id: 'privacy',
      title: i18n.t('options.privacy'),
      body: <p>{i18n.t('options.privacyBody')}</p>,
    },
    {
      id: 'about',
      title: i18n.t('options.about'),
      body: <p>{i18n.t('options.aboutBody', [on.version])}</p>,
    },
  ];
}

function KeyList({ keys }: Pick<Props, 'keys'>) {
  return (
    <>
      <dl class="options-keys">
        {keys.map(({ id, label, shortcut }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{shortcut === '' ? i18n.t('options.noKey') : <kbd>{shortcut}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{i18n.t('options.keysIntro')}</p>
    </>
  );
}
