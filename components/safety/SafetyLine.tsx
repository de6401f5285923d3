import { i18n } from '#i18n';
import { render } from 'preact';
import type { SafetyModel } from '../../utils/models/safety';
import type { SafetyNotice } from '../../utils/records/safety/notice';

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });

type Button = { label: string; run: () => void };
type Line = { text: string; buttons: readonly Button[]; share?: number };

function describeLost(
  notice: Extract<SafetyNotice, { state: 'lost' }>,
  { restore, answer, openBackup }: SafetyModel,
): Line {
  const { lost, copyAt, hasFailed } = notice;
  const goOn = { label: i18n.t('safety.goOn'), run: () => answer('go-on') };
  if (copyAt === null) {
    const open = { label: i18n.t('safety.openBackup'), run: openBackup };
    return { text: i18n.t('safety.lostForGood', lost), buttons: [open, goOn] };
  }
  const failed = hasFailed ? `${i18n.t('safety.failed')} ` : '';
  const text = `${failed}${i18n.t('safety.lost', lost, [String(lost), moment.format(copyAt)])}`;
  const bring = { label: i18n.t('safety.restore'), run: () => restore(copyAt) };
  return { text, buttons: [bring, goOn] };
}

function describeBackup(
  { at, isUrgent }: Extract<SafetyNotice, { kind: 'backup' }>,
  { answer, openBackup }: SafetyModel,
): Line {
  const urgent = isUrgent ? `${i18n.t('safety.wiped')} ` : '';
  const old =
    at === null ? i18n.t('safety.noBackup') : i18n.t('safety.oldBackup', [day.format(at)]);
  return {
    text: `${urgent}${old}`,
    buttons: [
      { label: i18n.t('safety.openBackup'), run: openBackup },
      { label: i18n.t('safety.later'), run: () => answer('later') },
    ],
  };
}

function describe(notice: SafetyNotice, model: SafetyModel): Line {
  if (notice.kind === 'newer') return { text: i18n.t('safety.newer'), buttons: [] };
  if (notice.kind === 'backup') return describeBackup(notice, model);
  switch (notice.state) {
    case 'lost':
      return describeLost(notice, model);
    case 'restoring':
      return { text: i18n.t('safety.restoring'), buttons: [], share: notice.share };
    case 'restored': {
      const { restored, missing } = notice;
      const gone = missing > 0 ? ` ${i18n.t('safety.missing', missing)}` : '';
      const seen = { label: i18n.t('safety.close'), run: () => model.answer('seen') };
      return { text: `${i18n.t('safety.restored', restored)}${gone}`, buttons: [seen] };
    }
  }
}

/** One calm line about the coach's data, and what can be done; nothing while all is well. */
function SafetyLine({ model }: { model: SafetyModel }) {
  const notice = model.notice.value;
  const line = notice && describe(notice, model);
  return (
    <div class="safety" data-kind={notice?.kind}>
      <p role="status">{line?.text}</p>
      {line?.share !== undefined && <progress value={line.share} max={1} aria-label={line.text} />}
      {line?.buttons.map(({ label, run }) => (
        <button key={label} type="button" class="button" data-weight="line" onClick={run}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** Puts the line at the head of a surface, which need not know of it. */
export function mountSafetyLine(model: SafetyModel): void {
  const place = document.createElement('aside');
  place.setAttribute('aria-label', i18n.t('safety.title'));
  document.body.prepend(place);
  render(<SafetyLine model={model} />, place);
}
