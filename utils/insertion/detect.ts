/** A way of putting text into an editor, in the order they may be tried. */
export type Strategy =
  'exec-text' | 'exec-lines' | 'exec-breaks' | 'page-paste' | 'edit-context' | 'compose';

/** A family of editors: a row of the table, with the strategies for this browser and this text. */
export type EditorKind = Omit<Row, 'firefox' | 'multiLine' | 'firefoxMultiLine'> & {
  /** Tried one after the other, only while the one before has certainly done nothing. */
  strategies: readonly Strategy[];
};

/** All that detection looks at, so that it can be tried without a page. */
export type ElementView = {
  isTextControl: boolean;
  isDesignMode: boolean;
  hasEditContext: boolean;
  isFirefox: boolean;
  multiLine: boolean;
  /** Whether the element or one of its ancestors matches the selector. */
  isWithin: (selector: string) => boolean;
};

type Row = {
  /** Short name for reports; holds nothing of the page. */
  name: string;
  /** Matches when the focused element is in it. */
  selector: string;
  /** The hidden field that takes the keys; other fields within (a search box) are plain text fields. */
  hiddenField?: string;
  /** Its lines, where the focused element does not hold the text. */
  lines?: string;
  /** What it draws over selected text, where the browser knows nothing of its selection. */
  selection?: string;
  /** How long it may take to learn where the caret is, in milliseconds; 50 where it pastes. */
  settle?: number;
  /** Learns it at once when it is told of input, after those. */
  learnsFromInput?: true;
  /** What leaves no trace of a paste within three frames has ignored it. */
  tracesSoon?: true;
  /** How long after a command it might still take the text back, in milliseconds. */
  mayRevert?: number;
  /** Stores an undo step only when a key that ends typing is released. */
  endTyping?: true;
  /** Its text cannot be read in the page (drawn on a canvas). */
  unreadable?: true;
  strategies?: readonly Strategy[];
  /** Where Firefox, or many lines, or many lines in Firefox need another way. */
  firefox?: readonly Strategy[];
  multiLine?: readonly Strategy[];
  firefoxMultiLine?: readonly Strategy[];
};

const PASTE = ['page-paste'] as const;
const EXEC = ['exec-text'] as const;
const LINES = ['exec-lines'] as const;
const BREAKS = ['exec-breaks'] as const;

/**
 * One row per family of editors; the first match wins. Rows without `strategies` paste and nothing else: editors
 * with a model of their own read a paste event completely, while `execCommand` writes behind the model's back
 * (Slate and CKEditor 5 show the text and lose it, Lexical, Draft and BlockNote lose the text around it).
 */
const ROWS: readonly Row[] = [
  // Edited in place instead of through a hidden field, it looks where the caret is every 100 ms.
  {
    name: 'codemirror5',
    selector: '.CodeMirror [contenteditable]',
    lines: '.CodeMirror-line',
    selection: '.CodeMirror-selected',
    settle: 150,
  },
  // Monaco in Firefox cancels the paste event but takes no text from it, and makes an undo step of each typed word.
  {
    name: 'monaco',
    selector: '.monaco-editor',
    hiddenField: '.inputarea',
    lines: '.view-line',
    selection: '.selected-text',
    firefox: ['compose'],
  },
  {
    name: 'codemirror5',
    selector: '.CodeMirror',
    hiddenField: '.CodeMirror > div > textarea',
    lines: '.CodeMirror-line',
    selection: '.CodeMirror-selected',
  },
  { name: 'codemirror6', selector: '.cm-editor', lines: '.cm-line' },
  {
    name: 'ace',
    selector: '.ace_editor',
    hiddenField: '.ace_text-input',
    lines: '.ace_line',
    selection: '.ace_selection',
  },
  // Made from Slate, with the attribute; it looks at the selection at most every 100 ms.
  { name: 'wangeditor', selector: '.w-e-text-container', settle: 200 },
  // So does this, but it looks at once before it acts on input.
  { name: 'slate', selector: '[data-slate-editor]', learnsFromInput: true },
  { name: 'lexical', selector: '[data-lexical-editor]' },
  { name: 'draft', selector: '.public-DraftEditor-content' },
  { name: 'prosemirror', selector: '.ProseMirror' },
  { name: 'ckeditor5', selector: '.ck-editor__editable' },
  { name: 'ckeditor4', selector: '.cke_editable', strategies: ['page-paste', 'exec-text'] },
  {
    name: 'tinymce',
    selector: '#tinymce, .mce-content-body',
    strategies: ['page-paste', 'exec-text'],
    endTyping: true,
  },
  // Quill 1 answers a paste by reading back what the browser put in its clipboard element: nothing, when the
  // event is not a real one. Quill 2 has no such element and reads the event.
  {
    name: 'quill1',
    selector: '.ql-container:has(> .ql-clipboard)',
    strategies: EXEC,
    firefoxMultiLine: LINES,
  },
  { name: 'quill', selector: '.ql-editor' },
  { name: 'trix', selector: 'trix-editor' },
  // A paste of several lines becomes several blocks after the current one.
  { name: 'editorjs', selector: '.codex-editor', multiLine: BREAKS },
  { name: 'jodit', selector: '.jodit-wysiwyg' },
  { name: 'medium', selector: '[data-medium-editor-element]', firefoxMultiLine: BREAKS },
  { name: 'pell', selector: '.pell-content', strategies: EXEC, firefoxMultiLine: BREAKS },
  { name: 'summernote', selector: '.note-editable', strategies: EXEC },
  // Google Docs draws on a canvas; its keys go to a hidden frame, which it empties at once.
  { name: 'google-docs', selector: '.docs-texteventtarget-iframe', unreadable: true },
  { name: 'etherpad', selector: '#innerdocbody', strategies: EXEC },
];

const TEXT_FIELD = { name: 'text-field', selector: '*', strategies: EXEC };
const DESIGN_MODE = { ...TEXT_FIELD, name: 'design-mode' };
const EDIT_CONTEXT: Row = {
  name: 'edit-context',
  selector: '*',
  strategies: ['page-paste', 'edit-context'],
};
const UNKNOWN: Row = {
  name: 'rich-text',
  selector: '*',
  strategies: ['page-paste', 'exec-text'],
  // Most of them are plain and know their caret at once; what is waited here, the coach waits.
  settle: 20,
  tracesSoon: true,
  mayRevert: 300,
};

/** The editor family of a focused element and how to insert into it. */
export function detectEditor(view: ElementView): EditorKind {
  const row = ROWS.find((candidate) => matchesRow(candidate, view)) ?? chooseByNature(view);
  return { ...row, strategies: chooseStrategies(row, view) };
}

function chooseByNature({ isTextControl, hasEditContext, isDesignMode }: ElementView): Row {
  if (isTextControl) return TEXT_FIELD;
  if (hasEditContext) return EDIT_CONTEXT;
  return isDesignMode ? DESIGN_MODE : UNKNOWN;
}

function matchesRow({ selector, hiddenField }: Row, view: ElementView): boolean {
  if (!view.isWithin(selector)) return false;
  return !view.isTextControl || (hiddenField !== undefined && view.isWithin(hiddenField));
}

function chooseStrategies(row: Row, { isFirefox, multiLine }: ElementView): readonly Strategy[] {
  const inFirefox = isFirefox
    ? ((multiLine ? row.firefoxMultiLine : undefined) ?? row.firefox)
    : undefined;
  return inFirefox ?? (multiLine ? row.multiLine : undefined) ?? row.strategies ?? PASTE;
}
