import type { FocusReport } from '../insertion/describe-focus';
import { engine, type Engine } from '../insertion/engine';
import type { InsertOutcome } from '../insertion/insert';
import type { PaletteView } from '../models/palette';
import { readSelection, type PageSelection } from './selection';
import { showToast, type Toast } from './toast';

export type KeptToast = { text: string; noteId?: string };

/**
 * What the extension can do in a page once a coach has let it in there. It is put on the global of
 * the content scripts' own world, where the page cannot see it, and does nothing by itself.
 */
export type PageAgent = {
  engine: Engine;
  describeFocus: () => FocusReport;
  /** Inserts at the caret of this frame, with the focus left where it is. */
  insert: (text: string) => Promise<InsertOutcome>;
  readSelection: () => PageSelection;
  showToast: (toast: Toast) => void;
  /** Confirms what was kept; a note that was kept can be taken back there. */
  showKept: (kept: KeptToast) => void;
  /** Set by the palette's own script. Called while a palette is open it closes it. */
  openPalette?: (view: PaletteView) => void;
  /** Set while a palette of this agent is open. */
  palette?: { close: () => void };
};

declare global {
  var goodQuestion: PageAgent | undefined;
}

type Ports = { toastCss: string; undoKeep: (noteId: string) => Toast['action'] };

export function createAgent(doc: Document, { toastCss, undoKeep }: Ports): PageAgent {
  const show = (toast: Toast) => showToast(doc, toastCss, toast);
  return {
    engine,
    describeFocus: () => engine.describeFocus(doc),
    async insert(text) {
      const located = engine.locateEditor(doc);
      return located.ok
        ? engine.insertText(engine.saveCaret(located.editor), text)
        : { status: 'failed', reason: located.reason };
    },
    readSelection: () => readSelection(doc),
    showToast: show,
    showKept({ text, noteId }) {
      const action = noteId === undefined ? undefined : undoKeep(noteId);
      show({ text, ...(action && { action }) });
    },
  };
}
