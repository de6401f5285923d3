import { i18n } from '#i18n';
import { fillBlanks } from '../../utils/coaching/blanks';
import type { ImportPreview } from '../../utils/models/stem-import';
import { ShortList } from '../controls/ShortList';
import { useFocusOnMount } from '../controls/use-focus-on-mount';

type Props = {
  preview: ImportPreview;
  busy: boolean;
  /** Told how many stems, or marks alone, are about to be stored. */
  onImport: (count: number) => void;
  onCancel: () => void;
};

/** What a file would bring, before any of it is stored. */
export function PackPreview({ preview, busy, onImport, onCancel }: Props) {
  const { name, plan, steps } = preview;
  const heading = useFocusOnMount<HTMLHeadingElement>(true);
  const texts = [...plan.added, ...plan.changed].map(({ text }) => fillBlanks(text, {}).text);
  return (
    <section class="pack-preview" aria-labelledby="pack-preview">
      <h3 id="pack-preview" tabIndex={-1} ref={heading}>
        {i18n.t('pack.preview', [name])}
      </h3>
      <Counts preview={preview} />
      {steps > 1 && <p>{i18n.t('pack.steps', [steps])}</p>}
      <ShortList class="pack-texts" items={texts} />
      <Problems preview={preview} />
      {steps === 0 && <p>{i18n.t('pack.nothing')}</p>}
      <div class="pack-actions">
        {steps > 0 && (
          <button
            type="button"
            class="button"
            data-weight="main"
            disabled={busy}
            onClick={() => onImport(texts.length || plan.marks.length)}
          >
            {i18n.t('pack.import')}
          </button>
        )}
        <button type="button" class="button" disabled={busy} onClick={onCancel}>
          {i18n.t('pack.cancel')}
        </button>
      </div>
    </section>
  );
}

function Counts({ preview: { plan } }: { preview: ImportPreview }) {
  const { added, changed, alreadyHere, joined, marks } = plan;
  const lines = [
    added.length > 0 && i18n.t('pack.add', added.length),
    changed.length > 0 && i18n.t('pack.change', changed.length),
    alreadyHere > 0 && i18n.t('pack.here', alreadyHere),
    joined > 0 && i18n.t('pack.joined', joined),
    marks.length > 0 && i18n.t('pack.marks', marks.length),
  ].filter((line) => line !== false);
  return <ShortList items={lines} />;
}

function Problems({ preview: { problems, format } }: { preview: ImportPreview }) {
  if (problems.length === 0) return null;
  const places = new Set(problems.map(({ place }) => place)).size;
  const sentences = problems.map(({ place, problem }) => {
    const what = i18n.t(`packProblem.${problem}`);
    return i18n.t(format === 'csv' ? 'pack.line' : 'pack.entry', [place, what]);
  });
  return (
    <div class="alert">
      <p>{i18n.t('pack.problems', places)}</p>
      <ShortList items={sentences} />
    </div>
  );
}
