import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { MIX_MOVES, type MoveMix } from '../../utils/wording/mix-moves';
import type { LookBackPort } from './PracticeSlot';
import { reportUndoable } from '../controls/report-undoable';
import { StatusLine, type Status } from '../controls/StatusLine';

const SPANS = ['meeting', 'cycle'] as const;

/** The moves of a meeting or a cycle as a small picture: no score, no target, for the coach alone. */
export function LookBack({ since, read, onStartAfresh, onStop }: Omit<LookBackPort, 'isOn'>) {
  const [span, setSpan] = useState<(typeof SPANS)[number]>('meeting');
  const [mix, setMix] = useState<MoveMix | null>(null);
  const [status, setStatus] = useState<Status | null>(null);
  useEffect(() => {
    let isHere = true;
    void read(span, since).then((found) => isHere && setMix(found));
    return () => {
      isHere = false;
    };
  }, [read, span, since]);
  const startAfresh = async () => {
    const words = { done: i18n.t('lookBack.startedAfresh'), undone: i18n.t('lookBack.asBefore') };
    reportUndoable(await onStartAfresh(), words, setStatus);
  };
  return (
    <section class="look-back" aria-labelledby="look-back">
      <h2 id="look-back">{i18n.t('lookBack.title')}</h2>
      <p class="hint">{i18n.t('lookBack.intro')}</p>
      <select
        class="quiet-select"
        aria-label={i18n.t('lookBack.span')}
        value={span}
        onChange={({ currentTarget }) =>
          setSpan(SPANS.find((each) => each === currentTarget.value) ?? span)
        }
      >
        {SPANS.map((each) => (
          <option key={each} value={each}>
            {i18n.t(`lookBack.spans.${each}`)}
          </option>
        ))}
      </select>
      <Picture mix={mix} />
      <div class="row">
        <button type="button" class="button" data-weight="text" onClick={() => void startAfresh()}>
          {i18n.t('lookBack.startAfresh')}
        </button>
        <button type="button" class="button" data-weight="text" onClick={onStop}>
          {i18n.t('lookBack.stop')}
        </button>
      </div>
      <StatusLine status={status} />
    </section>
  );
}

function Picture({ mix }: { mix: MoveMix | null }) {
  const most = mix ? Math.max(...Object.values(mix)) : 0;
  if (!mix || most === 0) return <p>{i18n.t('lookBack.none')}</p>;
  return (
    <dl class="look-back-mix">
      {MIX_MOVES.map((move) => (
        <div key={move}>
          <dt>{i18n.t(`lookBack.moves.${move}`)}</dt>
          <dd>
            <span class="look-back-bar" style={{ width: `${(100 * mix[move]) / most}%` }} />
            <span class="visually-hidden">{mix[move]}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
