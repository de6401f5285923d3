import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { NoteKind } from '../coaching/taxonomy';
import type { Changed } from './now';

export type NoteDraft = { text: string; kind: NoteKind };

export type QuickNotePorts = {
  readDraft: () => Promise<NoteDraft | null>;
  /** Must start writing before it returns: a popup can close in the same tick. */
  writeDraft: (draft: NoteDraft) => void;
  /** Keeps the note and ends its draft in one change. */
  keep: (note: NoteDraft & { id: string }) => Promise<Changed>;
  createId: () => string;
};

export type QuickNoteModel = {
  text: ReadonlySignal<string>;
  /** Null until the coach has chosen one: the surface's usual kind applies. */
  kind: ReadonlySignal<NoteKind | null>;
  /** Whether the text comes from a draft that an earlier closing left behind. */
  restored: ReadonlySignal<boolean>;
  load: () => Promise<void>;
  type: (text: string, usual: NoteKind) => void;
  choose: (kind: NoteKind) => void;
  keep: (usual: NoteKind) => Promise<{ id: string; kept: Changed } | 'empty'>;
};

/** The one-line note. Its text leaves the line only once it is stored. */
export function createQuickNote(ports: QuickNotePorts): QuickNoteModel {
  const text = signal('');
  const kind = signal<NoteKind | null>(null);
  const restored = signal(false);
  // The same note keeps its id over several tries, so that a repeated try cannot store it twice.
  let id: string | undefined;

  return {
    text,
    kind,
    restored,
    async load() {
      const draft = await ports.readDraft();
      // What was typed before the draft arrived is newer than the draft.
      if (!draft || draft.text === '' || text.peek() !== '') return;
      batch(() => {
        text.value = draft.text;
        kind.value = draft.kind;
        restored.value = true;
      });
    },
    type(typed, usual) {
      ports.writeDraft({ text: typed, kind: kind.peek() ?? usual });
      text.value = typed;
    },
    choose(chosen) {
      kind.value = chosen;
      if (text.peek() !== '') ports.writeDraft({ text: text.peek(), kind: chosen });
    },
    async keep(usual) {
      const sent = text.peek();
      if (sent.trim() === '') return 'empty';
      id ??= ports.createId();
      const noteId = id;
      const kept = await ports.keep({ id: noteId, text: sent, kind: kind.peek() ?? usual });
      if (!kept.ok) return { id: noteId, kept };
      id = undefined;
      batch(() => {
        restored.value = false;
        // What was typed meanwhile stays in the line, and in its draft.
        if (text.peek() === sent) text.value = '';
        else ports.writeDraft({ text: text.peek(), kind: kind.peek() ?? usual });
      });
      return { id: noteId, kept };
    },
  };
}
