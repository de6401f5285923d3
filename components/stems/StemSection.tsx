import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { draftFrom, EMPTY_STEM, type StemDraft } from '../../utils/coaching/stem-draft';
import { describeProblem } from '../../utils/i18n/outcome-text';
import type { Changed } from '../../utils/models/now';
import type { ListedStem } from '../../utils/models/stem-filter';
import type { StemFault, StemListModel } from '../../utils/models/stem-list';
import { StatusLine, type Status } from '../controls/StatusLine';
import { StemFilters } from './StemFilters';
import { StemForm } from './StemForm';
import { StemRow } from './StemRow';

/** The whole library: to search, to star and hide, and to add to. */
export function StemSection({ model }: { model: StemListModel }) {
  const [status, setStatus] = useState<Status | null>(null);
  const report = (result: Changed, done: string, undo?: () => Promise<Changed>) => {
    const action = undo && {
      label: i18n.t('stems.undo'),
      run: () => void undo().then((undone) => report(undone, i18n.t('stems.restored'))),
    };
    setStatus(
      result.ok
        ? { tone: 'done', text: done, ...(action && { action }) }
        : describeProblem(result.reason),
    );
  };

  const favour = async ({ id, isFavourite }: ListedStem) => {
    const result = await model.mark({ id, favourite: !isFavourite });
    // The star itself says that it is so.
    setStatus(result.ok ? null : describeProblem(result.reason));
  };
  const hide = async ({ id, isHidden }: ListedStem) => {
    const result = await model.mark({ id, hidden: !isHidden });
    if (isHidden) report(result, i18n.t('stems.shownAgain'));
    else report(result, i18n.t('stems.hiddenNow'), () => model.mark({ id, hidden: false }));
  };
  const remove = async ({ id }: ListedStem) =>
    report(await model.trash(id), i18n.t('stems.removed'), () => model.restore(id));

  return (
    <div class="stems">
      <p class="hint">{i18n.t('stems.intro')}</p>
      <Writing model={model} onReport={report} />
      <StemFilters filter={model.filter.value} onNarrow={model.narrow} />
      <StatusLine status={status} />
      <p class="stem-count" aria-live="polite">
        {i18n.t('stems.count', model.total.value)}
      </p>
      <StemRows
        model={model}
        onFavour={(stem) => void favour(stem)}
        onHide={(stem) => void hide(stem)}
        onEdit={(stem) => model.write(draftFrom(stem))}
        onRemove={(stem) => void remove(stem)}
      />
    </div>
  );
}

type RowsProps = { model: StemListModel } & Omit<Parameters<typeof StemRow>[0], 'stem'>;

function StemRows({ model, ...actions }: RowsProps) {
  const shown = model.shown.value;
  if (shown.length === 0) {
    const isBare = model.filter.value.group === 'own' && model.library.value.own.length === 0;
    return <p>{i18n.t(isBare ? 'stems.noneYours' : 'stems.none')}</p>;
  }
  return (
    <>
      <ul class="partner-list">
        {shown.map((stem) => (
          <StemRow key={stem.id} stem={stem} {...actions} />
        ))}
      </ul>
      {model.total.value > shown.length && (
        <button type="button" class="button" data-weight="line" onClick={model.showMore}>
          {i18n.t('stems.more')}
        </button>
      )}
    </>
  );
}

type WritingProps = { model: StemListModel; onReport: (result: Changed, done: string) => void };

function Writing({ model, onReport }: WritingProps) {
  const [fault, setFault] = useState<StemFault | null>(null);
  const draft = model.draft.value;
  const write = (next: StemDraft | null) => {
    setFault(null);
    model.write(next);
  };
  const save = async (written: StemDraft) => {
    const result = await model.save(written);
    const isFault = !result.ok && (result.reason === 'empty' || result.reason === 'known');
    setFault(isFault ? (result.reason as StemFault) : null);
    if (!isFault) onReport(result, i18n.t(written.id === null ? 'stems.added' : 'stems.saved'));
  };
  if (!draft) {
    return (
      <button
        type="button"
        class="button"
        data-weight="main"
        onClick={() => model.write(EMPTY_STEM)}
      >
        {i18n.t('stems.add')}
      </button>
    );
  }
  return (
    <StemForm
      key={draft.id ?? 'new'}
      draft={draft}
      fault={fault}
      onDraft={write}
      onSave={(written) => void save(written)}
      onCancel={() => write(null)}
    />
  );
}
