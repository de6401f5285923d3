import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { PackFormat } from '../../utils/coaching/packs/pack';
import { describeProblem } from '../../utils/i18n/outcome-text';
import type { ChosenFile } from '../../utils/models/chosen-file';
import type { StemImportModel } from '../../utils/models/stem-import';
import { FileButton } from '../controls/FileButton';
import { PackPreview } from './PackPreview';
import { StatusLine, type Status } from '../controls/StatusLine';

export type PackProps = {
  files: StemImportModel;
  /** Hands the coach's stems over as a file; answers how many they are. */
  onExport: (format: PackFormat) => number;
};

/** The coach's stems out to a file, and others' in. */
export function PackSection({ files, onExport }: PackProps) {
  const [status, setStatus] = useState<Status | null>(null);
  const open = async (file: ChosenFile) => {
    setStatus(null);
    const opened = await files.open(file);
    if (opened.ok) return;
    const { reason } = opened;
    const text = reason === 'failed' ? i18n.t('pack.failed') : i18n.t(`packRefusal.${reason}`);
    setStatus({ tone: 'problem', text });
  };
  const confirm = async (count: number) => {
    const imported = await files.confirm();
    if (!imported) return;
    const { result, stored } = imported;
    if (result.ok) {
      setStatus({ tone: 'done', text: i18n.t('pack.done', count) });
      return;
    }
    const { text } = describeProblem(result.reason);
    const kept = stored > 0 ? ` ${i18n.t('pack.partly')}` : '';
    setStatus({ tone: 'problem', text: `${text}${kept}` });
  };
  const exportAs = (format: PackFormat) => {
    const count = onExport(format);
    const text = count === 0 ? i18n.t('pack.exportNone') : i18n.t('pack.exported', count);
    setStatus({ tone: 'done', text });
  };
  const preview = files.preview.value;
  return (
    <div class="pack">
      <p class="hint">{i18n.t('pack.intro')}</p>
      <div class="pack-actions">
        <FileButton
          label={i18n.t('pack.choose')}
          accept=".json,.csv,.tsv,.txt,application/json,text/csv"
          describedBy="pack-hint"
          onFile={(file) => void open(file)}
        />
        <button type="button" class="button" data-weight="line" onClick={() => exportAs('json')}>
          {i18n.t('pack.exportJson')}
        </button>
        <button type="button" class="button" data-weight="line" onClick={() => exportAs('csv')}>
          {i18n.t('pack.exportCsv')}
        </button>
      </div>
      <p class="hint" id="pack-hint">
        {i18n.t('pack.chooseHint')}
      </p>
      <StatusLine status={status} />
      {preview && (
        <PackPreview
          preview={preview}
          busy={files.busy.value}
          onImport={(count) => void confirm(count)}
          onCancel={files.cancel}
        />
      )}
    </div>
  );
}
