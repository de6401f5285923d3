import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { NowModel } from '../../utils/models/now';
import type { SiteModel } from '../../utils/models/site';
import { AskSection, type AskProps } from '../ask/AskSection';
import { MeetingLine, type EndProps } from './MeetingLine';
import { NoteSection, type NoteProps } from '../keep/NoteSection';
import { NowBar } from './NowBar';
import { SiteLine } from '../sites/SiteLine';
import { SiteToggle } from '../sites/SiteToggle';
import type { Status } from '../controls/StatusLine';

export type MeetingProps = { now: NowModel } & AskProps & NoteProps & EndProps;
type Props = MeetingProps & {
  site: SiteModel;
  takesFocus: boolean;
  tools: ComponentChildren;
  /** What stands above the question; without it, a line about the meeting stands below. */
  above?: ComponentChildren;
  /** Where the surface has several views: what turns between them, and whether this one shows. */
  tabs?: ComponentChildren;
  hidden?: boolean;
  onAddPartner?: () => void;
};

const TAB_PANEL = {
  role: 'tabpanel',
  id: 'view-meeting',
  'aria-labelledby': 'tab-meeting',
} as const;

/** What a coach has at hand while talking: where the pair is, one question, one line for a note. */
export function Meeting({ now, site, takesFocus, tools, above, tabs, ...sections }: Props) {
  const [status, setStatus] = useState<Status | null>(null);
  const view = now.view.value;
  return (
    <div class="meeting">
      <h1 class="visually-hidden">{i18n.t('extName')}</h1>
      <header class="meeting-head">
        <NowBar
          {...view.now}
          partners={view.partners}
          onSwitch={now.switchTo}
          onAddPartner={() => {
            sections.partnerForm.open(view.now.phase);
            sections.onAddPartner?.();
          }}
        />
        <div class="meeting-tools">
          <SiteToggle model={site} />
          {tools}
        </div>
      </header>
      {tabs}
      <div {...(tabs && TAB_PANEL)} hidden={sections.hidden}>
        {above}
        <AskSection {...sections} now={now} takesFocus={takesFocus} onStatus={setStatus} />
        {!above && view.plan && (
          <MeetingLine
            {...sections}
            plan={view.plan}
            onSwitch={now.switchTo}
            onStatus={setStatus}
          />
        )}
      </div>
      <SiteLine model={site} />
      <NoteSection {...sections} now={now} status={status} onStatus={setStatus} />
    </div>
  );
}
