import { i18n } from '#i18n';
import { describeProblem } from '../utils/i18n/outcome-text';
import type { Undoable } from '../utils/models/now';
import { listPlanned, listUnasked, type MeetingPlan } from '../utils/records/meeting-plan';
import type { Status } from './StatusLine';

export type EndProps = {
  /** Ends the meeting; `undo` takes that back. */
  onEndMeeting: () => Promise<Undoable>;
};

type Props = EndProps & { plan: MeetingPlan; onStatus: (status: Status | null) => void };

/** Ends the meeting and says so, with a way back. */
export async function endMeeting({ onEndMeeting, onStatus }: Omit<Props, 'plan'>): Promise<void> {
  const { changed, undo } = await onEndMeeting();
  if (!changed.ok) {
    onStatus(describeProblem(changed.reason));
    return;
  }
  const takeBack = async () => {
    const undone = await undo();
    onStatus(undone.ok ? null : describeProblem(undone.reason));
  };
  const action = { label: i18n.t('note.undo'), run: () => void takeBack() };
  onStatus({ tone: 'done', text: i18n.t('plan.ended'), action });
}

/** How far the meeting has come, and its end. */
export function MeetingLine({ plan, ...end }: Props) {
  const planned = listPlanned(plan).length;
  const asked = planned - listUnasked(plan).length;
  return (
    <section class="meeting-line" aria-label={i18n.t('plan.label')}>
      <p>{i18n.t('plan.progress', [asked, planned])}</p>
      <button type="button" class="button" data-weight="text" onClick={() => void endMeeting(end)}>
        {i18n.t('plan.end')}
      </button>
    </section>
  );
}
