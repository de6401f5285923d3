import type { PageContext } from '../coaching/situation';
import type { Caret } from '../insertion/caret';
import type { FocusReport } from '../insertion/describe-focus';
import { engine, type Engine } from '../insertion/engine';
import type { InsertOutcome } from '../insertion/insert';
import type { PaletteView } from '../models/palette';
import { readSelection, type PageSelection } from './selection';
import { showToast, type Toast } from './toast';

/**
 * Opens the palette, or closes the one that is open, and answers nothing. Where a page was expected, another answers
 * what it is about instead. With the caret in a frame of another site it opens only when told which frame can insert,
 * or null if none can.
 */
export type OpenPalette = (
  view: PaletteView,
  expected: PageContext | null,
  farFrame?: number | null,
) => PageContext | 'unreachable-frame' | undefined;

export type KeptToast = { text: string; noteId?: string };

/**
 * What the extension can do in a page once a coach has let it in there. It is put on the global of
 * the content scripts' own world, where the page cannot see it, and does nothing by itself.
 */
export type PageAgent = {
  engine: Engine;
  /** For a surface outside the page, so a palette that is open closes first and gives the caret back. */
  describeFocus: () => FocusReport;
  /** Inserts at the caret of this frame, with the focus left where it is. */
  insert: (text: string) => Promise<InsertOutcome>;
  /** Remembers the caret of this frame: it is lost when the palette in another frame takes the focus. */
  holdCaret: () => void;
  /** Inserts at the caret that was held, once: asked again, it answers what became of the first. */
  insertHeld: (text: string) => Promise<InsertOutcome>;
  readSelection: () => PageSelection;
  showToast: (toast: Toast) => void;
  /** Confirms what was kept; a note that was kept can be taken back there. */
  showKept: (kept: KeptToast) => void;
  /** Set by the palette's own script. */
  openPalette?: OpenPalette;
  /** Set while a palette of this agent is open. */
  palette?: { close: () => void; refresh: () => void };
};

declare global {
  var goodQuestion: PageAgent | undefined;
}

type Ports = { toastCss: string; undoKeep: (noteId: string) => Toast['action'] };

export function createAgent(doc: Document, { toastCss, undoKeep }: Ports): PageAgent {
  let held: { caret: Caret; placed?: Promise<InsertOutcome> } | undefined;
  const findCaret = () => {
    const located = engine.locateEditor(doc);
    return located.ok ? engine.saveCaret(located.editor) : located.reason;
  };
  const show = (toast: Toast) => showToast(doc, toastCss, toast);
  const agent: PageAgent = {
    engine,
    describeFocus() {
      agent.palette?.close();
      return engine.describeFocus(doc);
    },
    async insert(text) {
      const caret = findCaret();
      if (typeof caret === 'object') return engine.insertText(caret, text);
      return { status: 'failed', reason: caret };
    },
    holdCaret() {
      const caret = findCaret();
      held = typeof caret === 'object' ? { caret } : undefined;
    },
    async insertHeld(text) {
      if (!held) return { status: 'failed', reason: 'field-gone' };
      return (held.placed ??= engine.insertText(held.caret, text));
    },
    readSelection: () => readSelection(doc),
    showToast: show,
    showKept({ text, noteId }) {
      const action = noteId === undefined ? undefined : undoKeep(noteId);
      show({ text, ...(action && { action }) });
    },
  };
  return agent;
}
