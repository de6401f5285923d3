import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { describeProblem } from '../../utils/i18n/outcome-text';
import type { RestoreModel } from '../../utils/models/restore';
import type { ChosenFile } from '../../utils/models/chosen-file';
import { FileButton } from '../controls/FileButton';
import { RestorePreview } from './RestorePreview';
import { StatusLine, type Status } from '../controls/StatusLine';

export type BackupProps = {
  restore: RestoreModel;
  /** Hands everything over as a file; answers how many records it holds. */
  onSave: () => Promise<number>;
};

/** Everything out to a file, and back from one. */
export function BackupSection({ restore, onSave }: BackupProps) {
  const [status, setStatus] = useState<Status | null>(null);
  const save = async () => {
    setStatus(null);
    const count = await onSave().catch(() => null);
    setStatus(
      count === null
        ? { tone: 'problem', text: i18n.t('backup.failed') }
        : { tone: 'done', text: i18n.t('backup.saved', count) },
    );
  };
  const open = async (file: ChosenFile) => {
    setStatus(null);
    const opened = await restore.open(file);
    if (opened.ok) return;
    const { reason } = opened;
    const text = i18n.t(reason === 'failed' ? 'pack.failed' : `backupRefusal.${reason}`);
    setStatus({ tone: 'problem', text });
  };
  const confirm = async (bringBack: boolean) => {
    const restored = await restore.confirm(bringBack);
    if (!restored) return;
    const { result, leftOut } = restored;
    if (!result.ok) {
      const text = `${describeProblem(result.reason).text} ${i18n.t('backup.partly')}`;
      setStatus({ tone: 'problem', text });
    } else if (leftOut > 0) {
      setStatus({ tone: 'problem', text: i18n.t('backup.leftOut', leftOut) });
    } else {
      setStatus({ tone: 'done', text: i18n.t('backup.restored') });
    }
  };
  const preview = restore.preview.value;
  return (
    <div class="pack">
      <p class="hint">{i18n.t('backup.intro')}</p>
      <div class="pack-actions">
        <button type="button" class="button" data-weight="line" onClick={() => void save()}>
          {i18n.t('backup.save')}
        </button>
        <FileButton
          label={i18n.t('backup.choose')}
          accept=".json,application/json"
          onFile={(file) => void open(file)}
        />
      </div>
      <StatusLine status={status} />
      {preview && (
        <RestorePreview
          preview={preview}
          progress={restore.progress.value}
          onRestore={(bringBack) => void confirm(bringBack)}
          onCancel={restore.cancel}
        />
      )}
    </div>
  );
}
