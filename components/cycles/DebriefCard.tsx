import { i18n } from '#i18n';
import { describeProblem } from '../../utils/i18n/outcome-text';
import type { DebriefModel } from '../../utils/models/debrief';
import type { EndedMeeting } from '../../utils/records/where-we-stopped';
import { StepFields } from '../review/StepFields';
import type { Status } from '../controls/StatusLine';
import { namePartnerShortly } from '../../utils/i18n/own-words';

type Props = { debrief: DebriefModel; onStatus: (status: Status | null) => void };

/** Right after a meeting: what was asked, what waits, and the next step while it is fresh. */
export function DebriefCard({ debrief, onStatus }: Props) {
  const meeting = debrief.meeting.value;
  if (!meeting) return null;
  const step = debrief.step.value;
  const keep = async () => {
    const kept = await debrief.keep();
    if (kept === 'empty') onStatus({ tone: 'problem', text: i18n.t('debrief.empty') });
    else if (kept.ok) onStatus({ tone: 'done', text: i18n.t('debrief.kept') });
    else onStatus(describeProblem(kept.reason));
  };
  return (
    <section class="debrief" aria-labelledby="debrief">
      <h2 id="debrief">{i18n.t('debrief.label')}</h2>
      <p>{summarise(meeting)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <label>
          <span class="label">{i18n.t('debrief.ask', [namePartnerShortly()])}</span>
          <textarea
            class="field"
            rows={2}
            value={step.text}
            onInput={(event) => debrief.type({ text: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              void keep();
            }}
          />
        </label>
        <StepFields details={step} onChange={debrief.type} />
        <div class="row">
          <button type="submit" class="button" data-weight="main">
            {i18n.t('debrief.keep')}
          </button>
          <button type="button" class="button" onClick={debrief.close}>
            {i18n.t('debrief.close')}
          </button>
        </div>
      </form>
      <p class="hint">{i18n.t('debrief.reflect')}</p>
    </section>
  );
}

function summarise({ asked, unasked }: EndedMeeting): string {
  const sum = i18n.t('debrief.sum', [asked, asked + unasked]);
  return unasked === 0 ? sum : `${sum} ${i18n.t('debrief.waiting', unasked)}`;
}
