import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { listAsideLines, listCheckFacts, listCheckProblems } from '../../utils/i18n/check-text';
import type { DataReport } from '../../utils/records/safety/data-report';
import { ShortList } from '../controls/ShortList';

export type CheckProps = {
  /** How the data stands, at a glance. */
  read: () => Promise<DataReport>;
  /** The same, after looking at everything. */
  look: () => Promise<DataReport>;
  subscribe: (listener: () => void) => () => void;
  /** Hands over what was set aside as a file. */
  onSaveAside: () => void;
};

/** What only a look at everything finds stays said until the next one, or until it is set aside. */
function carryOver(before: DataReport | null, now: DataReport): DataReport {
  const isSame = before?.setAside.length === now.setAside.length;
  return isSame ? { ...now, unreadable: before.unreadable } : now;
}

/** How much there is, how large, when it was last put in safety, what is wrong and what to do about it. */
export function CheckSection({ read, look, subscribe, onSaveAside }: CheckProps) {
  const [report, setReport] = useState<DataReport | null>(null);
  const [isLooking, setLooking] = useState(false);
  useEffect(() => {
    const load = () => void read().then((now) => setReport((before) => carryOver(before, now)));
    load();
    return subscribe(load);
  }, [read, subscribe]);
  const lookNow = async () => {
    setLooking(true);
    setReport(await look().catch(() => report));
    setLooking(false);
  };
  if (!report) return null;
  const problems = listCheckProblems(report);
  return (
    <div class="check">
      <ul class="options-data">
        {listCheckFacts(report).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div role="status">
        {isLooking && <p>{i18n.t('check.looking')}</p>}
        {!isLooking && problems.length === 0 && (
          <p>{i18n.t(report.unreadable === undefined ? 'check.well' : 'check.lookedWell')}</p>
        )}
        {problems.map((problem) => (
          <p key={problem} class="alert">
            {problem}
          </p>
        ))}
      </div>
      {report.setAside.length > 0 && (
        <>
          <ShortList class="check-aside" items={listAsideLines(report)} />
          <button type="button" class="button" data-weight="line" onClick={onSaveAside}>
            {i18n.t('check.saveAside')}
          </button>
        </>
      )}
      <button
        type="button"
        class="button"
        data-weight="line"
        aria-disabled={isLooking}
        onClick={isLooking ? undefined : () => void lookNow()}
      >
        {i18n.t('check.look')}
      </button>
    </div>
  );
}
