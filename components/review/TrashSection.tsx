import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { describeProblem } from '../../utils/i18n/outcome-text';
import type { Trash } from '../../utils/models/trash';
import type { TrashEntry } from '../../utils/records/trash';
import { StatusLine, type Status } from '../controls/StatusLine';

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });

/** What was deleted, to bring back one by one or to erase for good. Read only once it is opened. */
export function TrashSection({ trash }: { trash: Trash }) {
  const [entries, setEntries] = useState<readonly TrashEntry[] | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [status, setStatus] = useState<Status | null>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const load = () => void trash.list().then(setEntries);
    load();
    return trash.subscribe(load);
  }, [isOpen, trash]);

  const restore = async (entry: TrashEntry) => {
    const result = await trash.restore(entry);
    const done = { tone: 'done', text: i18n.t('panel.restoredItem') } as const;
    setStatus(result.ok ? done : describeProblem(result.reason));
  };
  const empty = async () => {
    const result = await trash.erase(entries ?? []);
    const done = { tone: 'done', text: i18n.t('trash.emptied') } as const;
    setStatus(result.ok ? done : describeProblem(result.reason));
  };

  return (
    <details class="trash" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('trash.title')}</summary>
      {isOpen && <StatusLine status={status} />}
      {entries?.length === 0 && <p class="hint">{i18n.t('trash.none')}</p>}
      {entries !== null && entries.length > 0 && (
        <>
          <p class="hint">{i18n.t('trash.intro')}</p>
          <ul>
            {entries.map((entry) => (
              <Row key={entry.id} entry={entry} onRestore={() => void restore(entry)} />
            ))}
          </ul>
          <EmptyButton count={entries.length} onEmpty={() => void empty()} />
        </>
      )}
    </details>
  );
}

function Row({ entry, onRestore }: { entry: TrashEntry; onRestore: () => void }) {
  const { kind, text, alias, trashedAt } = entry;
  const name = i18n.t(`trashKind.${kind}`);
  const belongs = alias === undefined ? name : `${name} · ${alias}`;
  return (
    <li>
      <div>
        <small>{i18n.t('trash.deletedOn', [belongs, day.format(trashedAt)])}</small>
        {text !== '' && <p>{text}</p>}
      </div>
      <button
        type="button"
        class="button"
        data-weight="line"
        aria-label={i18n.t('trash.restoreNamed', [text === '' ? name : text])}
        onClick={onRestore}
      >
        {i18n.t('trash.restore')}
      </button>
    </li>
  );
}

/** Asks once more: what is erased cannot be had back. */
function EmptyButton({ count, onEmpty }: { count: number; onEmpty: () => void }) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" class="button" data-weight="text" onClick={() => setAsking(true)}>
        {i18n.t('trash.empty')}
      </button>
    );
  }
  return (
    <div class="trash-ask" role="group" aria-label={i18n.t('trash.empty')}>
      <p>{i18n.t('trash.sure', count)}</p>
      <button type="button" class="button" data-weight="line" onClick={onEmpty}>
        {i18n.t('trash.erase')}
      </button>
      <button type="button" class="button" onClick={() => setAsking(false)}>
        {i18n.t('trash.keep')}
      </button>
    </div>
  );
}
