import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { NowModel } from '../utils/models/now';
import type { SiteModel } from '../utils/models/site';
import { AskSection, type AskProps } from './AskSection';
import { MeetingLine, type EndProps } from './MeetingLine';
import { NoteSection, type NoteProps } from './NoteSection';
import { NowBar } from './NowBar';
import { SiteLine } from './SiteLine';
import { SiteToggle } from './SiteToggle';
import type { Status } from './StatusLine';

export type MeetingProps = { now: NowModel } & AskProps & NoteProps & EndProps;
type Props = MeetingProps & {
  site: SiteModel;
  takesFocus: boolean;
  tools: ComponentChildren;
  /** What stands above the question; without it, a line about the meeting stands below. */
  above?: ComponentChildren;
};

/** What a coach has at hand while talking: where the pair is, one question, one line for a note. */
export function Meeting({ now, site, takesFocus, tools, above, ...sections }: Props) {
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
          onAddPartner={() => sections.partnerForm.open(view.now.phase)}
        />
        <div class="meeting-tools">
          <SiteToggle model={site} />
          {tools}
        </div>
      </header>
      {above}
      <AskSection {...sections} now={now} takesFocus={takesFocus} onStatus={setStatus} />
      {!above && view.plan && <MeetingLine {...sections} plan={view.plan} onStatus={setStatus} />}
      <SiteLine model={site} />
      <NoteSection {...sections} now={now} status={status} onStatus={setStatus} />
    </div>
  );
}
