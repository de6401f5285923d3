import { i18n } from '#i18n';
import { getUsualNoteKind } from '../../utils/coaching/now';
import { describeProblem } from '../../utils/i18n/outcome-text';
import type { Changed, NowModel } from '../../utils/models/now';
import type { QuickNoteModel } from '../../utils/models/quick-note';
import { QuickNote } from './QuickNote';
import { StatusLine, type Status } from '../controls/StatusLine';

export type NoteProps = {
  note: QuickNoteModel;
  onUndoNote: (noteId: string) => Promise<Changed>;
};

type Props = NoteProps & {
  now: NowModel;
  status: Status | null;
  onStatus: (status: Status | null) => void;
};

/** The line for a note, and under it what has happened. */
export function NoteSection({ note, now, status, onStatus, onUndoNote }: Props) {
  const alias = now.partnerAlias.value;
  const usual = getUsualNoteKind(now.view.value.now.conversation);
  const restored: Status | null = note.restored.value
    ? { tone: 'done', text: i18n.t('note.restored') }
    : null;

  const undo = async (noteId: string) => {
    const undone = await onUndoNote(noteId);
    onStatus(
      undone.ok ? { tone: 'done', text: i18n.t('note.undone') } : describeProblem(undone.reason),
    );
  };
  const keep = async () => {
    const outcome = await note.keep(usual);
    if (outcome === 'empty') {
      onStatus({ tone: 'problem', text: i18n.t('note.empty') });
    } else if (!outcome.kept.ok) {
      onStatus(describeProblem(outcome.kept.reason));
    } else {
      onStatus({
        tone: 'done',
        text: alias === null ? i18n.t('note.saved') : i18n.t('note.savedFor', [alias]),
        action: { label: i18n.t('note.undo'), run: () => void undo(outcome.id) },
      });
    }
  };

  return (
    <div class="meeting-foot">
      <QuickNote
        kind={note.kind.value ?? usual}
        text={note.text.value}
        onKind={note.choose}
        onText={(text) => note.type(text, usual)}
        onKeep={() => void keep()}
      />
      <StatusLine status={status ?? restored} />
    </div>
  );
}
