import { i18n } from '#i18n';
import { useRef } from 'preact/hooks';
import { NOTE_KINDS, type NoteKind } from '../../utils/coaching/taxonomy';
import { hintNoteKind, nameNoteKind } from '../../utils/i18n/own-words';
import { HintSlot } from '../wording/HintSlot';

type Props = {
  kind: NoteKind;
  text: string;
  onKind: (kind: NoteKind) => void;
  /** Called at each change, so that what is typed is kept before anything else happens. */
  onText: (text: string) => void;
  onKeep: () => void;
};

/** One line that keeps a note on Enter; Shift+Enter starts a new line. */
export function QuickNote({ kind, text, onKind, onText, onKeep }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <form
      class="quick-note"
      aria-label={i18n.t('note.label')}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <select
        class="quiet-select"
        aria-label={i18n.t('note.kind')}
        value={kind}
        onChange={(event) => onKind(event.currentTarget.value as NoteKind)}
      >
        {NOTE_KINDS.map((id) => (
          <option key={id} value={id}>
            {nameNoteKind(id)}
          </option>
        ))}
      </select>
      <div class="quick-note-line">
        <textarea
          ref={field}
          class="field quick-note-text"
          rows={1}
          aria-label={i18n.t('note.text')}
          placeholder={hintNoteKind(kind)}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            onKeep();
          }}
        />
        <button type="submit" class="button" data-weight="line">
          {i18n.t('note.keep')}
        </button>
      </div>
      <HintSlot field={field} text={text} kind={kind} />
    </form>
  );
}
