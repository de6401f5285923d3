import { i18n } from '#i18n';
import { listSyncFacts, listSyncProblems } from '../../utils/i18n/sync-text';
import type { SyncStatus } from '../../utils/sync/state';

export type SyncProps = {
  status: SyncStatus;
  sharesNotes: boolean;
  onShareNotes: (isOn: boolean) => void;
  onSyncNow: () => void;
  /** Lets records go that were removed on another machine, or keeps them. */
  onAnswer: (answer: 'take' | 'keep') => void;
};

/** What goes to the coach's other machines, whether notes do, and how it stands. */
export function SyncSection({ status, sharesNotes, onShareNotes, onSyncNow, onAnswer }: SyncProps) {
  const problems = listSyncProblems(status);
  return (
    <div class="sync">
      <p>{i18n.t('sync.intro')}</p>
      <label class="sync-notes">
        <input
          type="checkbox"
          checked={sharesNotes}
          aria-describedby="sync-notes-hint"
          onChange={({ currentTarget }) => onShareNotes(currentTarget.checked)}
        />
        {i18n.t('sync.notes')}
      </label>
      <p class="hint" id="sync-notes-hint">
        {i18n.t('sync.notesHint')}
      </p>
      <ul class="options-data" aria-label={i18n.t('sync.status')}>
        {listSyncFacts(status).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div role="status">
        {problems.map((problem) => (
          <p key={problem} class="sync-problem">
            {problem}
          </p>
        ))}
      </div>
      {status.held > 0 && <HeldRemovals count={status.held} onAnswer={onAnswer} />}
      <button type="button" class="button" data-weight="line" onClick={onSyncNow}>
        {i18n.t('sync.now')}
      </button>
    </div>
  );
}

type HeldProps = { count: number } & Pick<SyncProps, 'onAnswer'>;

function HeldRemovals({ count, onAnswer }: HeldProps) {
  return (
    <div class="sync-held" role="group" aria-labelledby="sync-held">
      <p id="sync-held">{i18n.t('sync.held', count)}</p>
      <button type="button" class="button" data-weight="main" onClick={() => onAnswer('keep')}>
        {i18n.t('sync.keep')}
      </button>
      <button type="button" class="button" data-weight="line" onClick={() => onAnswer('take')}>
        {i18n.t('sync.take')}
      </button>
    </div>
  );
}
