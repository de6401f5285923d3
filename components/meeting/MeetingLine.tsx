import { i18n } from '#i18n';
import type { NowChoice } from '../../utils/coaching/now';
import type { Undoable } from '../../utils/models/now';
import { listPlanned, listUnasked, type MeetingPlan } from '../../utils/records/meeting-plan';
import { reportUndoable } from '../controls/report-undoable';
import { StanceChoice } from './StanceChoice';
import type { Status } from '../controls/StatusLine';

export type EndProps = {
  /** Ends the meeting; `undo` takes that back. */
  onEndMeeting: () => Promise<Undoable>;
};

type Reported = EndProps & { onStatus: (status: Status | null) => void };
type Props = Reported & { plan: MeetingPlan; onSwitch: (choice: NowChoice) => void };

/** Ends the meeting and says so, with a way back. */
export async function endMeeting({ onEndMeeting, onStatus }: Reported): Promise<void> {
  const words = { done: i18n.t('plan.ended'), undone: i18n.t('plan.goesOn') };
  reportUndoable(await onEndMeeting(), words, onStatus);
}

/** How far the meeting has come, the coach's stance in it, and its end. */
export function MeetingLine({ plan, onSwitch, ...end }: Props) {
  const planned = listPlanned(plan).length;
  const asked = planned - listUnasked(plan).length;
  return (
    <section class="meeting-line" aria-label={i18n.t('plan.label')}>
      <p>{i18n.t('plan.progress', [asked, planned])}</p>
      <StanceChoice stance={plan.stance} onSwitch={onSwitch} />
      <button type="button" class="button" data-weight="text" onClick={() => void endMeeting(end)}>
        {i18n.t('plan.end')}
      </button>
    </section>
  );
}
