import { i18n } from '#i18n';
import type { ImportPreview } from '../utils/models/stem-import';
import { useFocusOnMount } from './use-focus-on-mount';

type Props = {
  preview: ImportPreview;
  busy: boolean;
  /** Told how many stems, or marks alone, are about to be stored. */
  onImport: (count: number) => void;
  onCancel: () => void;
};

const SHOWN = 20;

/** What a file would bring, before any of it is stored. */
export function PackPreview({ preview, busy, onImport, onCancel }: Props) {
  const { name, plan, steps } = preview;
  const heading = useFocusOnMount<HTMLHeadingElement>(true);
  const texts = [...plan.added, ...plan.changed].map(({ text }) => text);
  return (
    <section class="pack-preview" aria-labelledby="pack-preview">
      <h3 id="pack-preview" tabIndex={-1} ref={heading}>
        {i18n.t('pack.preview', [name])}
      </h3>
      <Counts preview={preview} />
      {steps > 1 && <p>{i18n.t('pack.steps', [steps])}</p>}
      {texts.length > 0 && <Shortened items={texts} />}
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
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Problems({ preview: { problems, format } }: { preview: ImportPreview }) {
  if (problems.length === 0) return null;
  const places = new Set(problems.map(({ place }) => place)).size;
  const sentences = problems.slice(0, SHOWN).map(({ place, problem }) => {
    const what = i18n.t(`packProblem.${problem}`);
    return i18n.t(format === 'csv' ? 'pack.line' : 'pack.entry', [place, what]);
  });
  const more = problems.length - sentences.length;
  return (
    <div class="alert">
      <p>{i18n.t('pack.problems', places)}</p>
      <ul>
        {sentences.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
        {more > 0 && <li>{i18n.t('pack.more', more)}</li>}
      </ul>
    </div>
  );
}

function Shortened({ items }: { items: readonly string[] }) {
  const shown = items.slice(0, SHOWN);
  const more = items.length - shown.length;
  return (
    <ul class="pack-texts">
      {shown.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
      {more > 0 && <li>{i18n.t('pack.more', more)}</li>}
    </ul>
  );
}
