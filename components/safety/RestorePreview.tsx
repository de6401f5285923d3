import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { RestorePreview as Preview } from '../../utils/models/restore';
import { ShortList } from '../controls/ShortList';
import { useFocusOnMount } from '../controls/use-focus-on-mount';

type Props = {
  preview: Preview;
  progress: number | null;
  onRestore: (bringBack: boolean) => void;
  onCancel: () => void;
};

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });

/** What a backup would bring, before any of it is stored. */
export function RestorePreview({ preview, progress, onRestore, onCancel }: Props) {
  const { name, head, counts } = preview;
  const [bringBack, setBringBack] = useState(false);
  const heading = useFocusOnMount<HTMLHeadingElement>(true);
  const deleted = counts['deleted-here'];
  const brings = counts.new + counts.newer + counts.both + counts.gone;
  const isBusy = progress !== null;
  return (
    <section class="pack-preview" aria-labelledby="restore-preview">
      <h3 id="restore-preview" tabIndex={-1} ref={heading}>
        {i18n.t('backup.preview', [name, moment.format(new Date(head.createdAt))])}
      </h3>
      <Counts preview={preview} />
      {deleted > 0 && (
        <label class="pack-check">
          <input
            type="checkbox"
            checked={bringBack}
            disabled={isBusy}
            onChange={(event) => setBringBack(event.currentTarget.checked)}
          />
          {i18n.t('backup.bringBack')}
        </label>
      )}
      <Problems preview={preview} />
      {brings === 0 && deleted === 0 && <p>{i18n.t('backup.nothing')}</p>}
      <div class="pack-actions">
        {(brings > 0 || deleted > 0) && (
          <button
            type="button"
            class="button"
            data-weight="main"
            disabled={isBusy || (brings === 0 && !bringBack)}
            onClick={() => onRestore(bringBack)}
          >
            {i18n.t('backup.restore')}
          </button>
        )}
        <button type="button" class="button" disabled={isBusy} onClick={onCancel}>
          {i18n.t('pack.cancel')}
        </button>
      </div>
      {isBusy && <progress value={progress} max={1} aria-label={i18n.t('backup.restoring')} />}
    </section>
  );
}

function Counts({ preview: { counts } }: { preview: Preview }) {
  const lines = [
    counts.new > 0 && i18n.t('backup.new', counts.new),
    counts.newer > 0 && i18n.t('backup.newer', counts.newer),
    counts.both > 0 && i18n.t('backup.both', counts.both),
    counts.same > 0 && i18n.t('backup.same', counts.same),
    counts['deleted-here'] > 0 && i18n.t('backup.deletedHere', counts['deleted-here']),
    counts['deleted-there'] > 0 && i18n.t('backup.deletedThere', counts['deleted-there']),
    counts.gone > 0 && i18n.t('backup.gone', counts.gone),
  ].filter((line) => line !== false);
  return <ShortList items={lines} />;
}

function Problems({ preview }: { preview: Preview }) {
  const { problems, missing, cleaned, isIntact } = preview;
  const sentences = [
    missing > 0 && i18n.t('backup.missing', missing),
    missing === 0 && !isIntact && i18n.t('backup.altered'),
    cleaned > 0 && i18n.t('backup.cleaned', cleaned),
  ].filter((sentence) => sentence !== false);
  if (sentences.length === 0 && problems.length === 0) return null;
  return (
    <div class="alert">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {problems.length > 0 && <p>{i18n.t('backup.problems', problems.length)}</p>}
      <ShortList
        items={problems.map(({ entry, problem }) =>
          i18n.t('pack.entry', [entry, i18n.t(`entryProblem.${problem}`)]),
        )}
      />
    </div>
  );
}
