import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { DebriefModel } from '../../utils/models/debrief';
import type { SiteModel } from '../../utils/models/site';
import type { WhereModel } from '../../utils/models/where';
import { DebriefCard } from '../cycles/DebriefCard';
import { Icon } from '../controls/Icon';
import { KeptSection, type KeptProps } from '../review/KeptSection';
import { Meeting, type MeetingProps } from '../meeting/Meeting';
import { NormsCard } from '../cycles/NormsCard';
import { PanelTabs, type PanelView } from './PanelTabs';
import { PracticeSlot, type LookBackPort } from '../practice/PracticeSlot';
import { PlanSection, type PlanProps } from '../plan/PlanSection';
import { StatusLine, type Status } from '../controls/StatusLine';
import { WhereCard } from '../cycles/WhereCard';

type Props = {
  meeting: MeetingProps;
  site: SiteModel;
  kept: KeptProps;
  where: WhereModel;
  debrief: DebriefModel;
  plan: Pick<PlanProps, 'plan' | 'onUseText'>;
  lookBack: LookBackPort;
  view: PanelView;
  onView: (view: PanelView) => void;
  onOpenSettings: () => void;
};

/** Before and after the meeting: where the pair stopped, the plan, the question at hand, all that was kept. */
export function Panel({ meeting, site, kept, where, debrief, plan, ...on }: Props) {
  return (
    <div class="panel">
      <Meeting
        {...meeting}
        site={site}
        takesFocus={false}
        tabs={<PanelTabs view={on.view} onView={on.onView} />}
        hidden={on.view !== 'meeting'}
        onAddPartner={() => on.onView('meeting')}
        above={
          <BetweenMeetings
            {...plan}
            where={where}
            debrief={debrief}
            onEndMeeting={meeting.onEndMeeting}
            onSwitch={meeting.now.switchTo}
          />
        }
        tools={
          <button
            type="button"
            class="button"
            title={i18n.t('options.open')}
            aria-label={i18n.t('options.open')}
            onClick={on.onOpenSettings}
          >
            <Icon name="settings" />
          </button>
        }
      />
      <div role="tabpanel" id="view-kept" aria-labelledby="tab-kept" hidden={on.view !== 'kept'}>
        <KeptSection {...kept} />
      </div>
      <div
        role="tabpanel"
        id="view-practice"
        aria-labelledby="tab-practice"
        hidden={on.view !== 'practice'}
      >
        <PracticeSlot isShown={on.view === 'practice'} lookBack={on.lookBack} />
      </div>
    </div>
  );
}

type BetweenProps = PlanProps & { where: WhereModel; debrief: DebriefModel };

function BetweenMeetings({ where, debrief, ...plan }: BetweenProps) {
  const [status, setStatus] = useState<Status | null>(null);
  return (
    <div class="between">
      <WhereCard where={where} onStatus={setStatus} />
      <DebriefCard debrief={debrief} onStatus={setStatus} />
      <PlanSection
        {...plan}
        opening={<NormsCard where={where} onStatus={setStatus} />}
        onStatus={setStatus}
      />
      <StatusLine status={status} />
    </div>
  );
}
