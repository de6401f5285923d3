import type { BrowserName } from './drivers';

export type EditorRow = {
  /** As people call it. */
  name: string;
  /** Its page: a file of `pages/`, or a plain page. */
  page: string;
  /** Its package in package.json; what browsers edit by themselves has none. */
  package?: string;
  /** Holds one line: many become one. */
  singleLine?: true;
  /** How long after a change it stores an undo step, in milliseconds, where that is slower than the keys here. */
  stores?: number;
  /** Where its caret cannot be moved behind a selection, which then stays: the text goes to the clipboard. */
  copies?: BrowserName;
  /** Does not exist elsewhere. */
  only?: BrowserName;
  /** What else a reader has to know. Shown under the table. */
  remark?: string;
};

/** One row per editor. To add one: its package, a file in `pages/`, and a row here. */
export const MATRIX: readonly EditorRow[] = [
  { name: 'Text area', page: 'textarea' },
  { name: 'Input', page: 'input', singleLine: true },
  { name: 'Input for a search', page: 'search', singleLine: true },
  { name: 'Input for an address', page: 'url', singleLine: true },
  { name: 'Input for a phone number', page: 'tel', singleLine: true },
  {
    name: 'Input for e-mail',
    page: 'anyemail',
    singleLine: true,
    copies: 'firefox',
    remark:
      'Firefox lets nobody move the caret there; what is selected stays, and the question is on the clipboard.',
  },
  { name: 'Input that selects all on focus', page: 'selectonfocus', singleLine: true },
  { name: 'Text area in closed shadow roots', page: 'shadowfield' },
  { name: 'React, controlled text area', page: 'react-textarea', package: 'react' },
  { name: 'Vue, bound text area', page: 'vue-textarea', package: 'vue' },
  { name: 'contenteditable', page: 'contenteditable' },
  { name: 'contenteditable, plain text only', page: 'plaintextonly' },
  { name: 'contenteditable in closed shadow roots', page: 'shadow' },
  { name: 'contenteditable in a srcdoc frame', page: 'srcdoc' },
  { name: 'contenteditable in frames written by script', page: 'writtentwice' },
  { name: 'contenteditable rebuilt on focus', page: 'rebuilds' },
  { name: 'designMode', page: 'designmode' },
  { name: 'TinyMCE 8', page: 'tinymce8', package: 'tinymce8' },
  { name: 'TinyMCE 8, inline', page: 'tinymce8-inline', package: 'tinymce8' },
  { name: 'TinyMCE 8 in a shadow root', page: 'tinymce8-shadow', package: 'tinymce8' },
  { name: 'TinyMCE 7', page: 'tinymce7', package: 'tinymce7' },
  { name: 'TinyMCE 6', page: 'tinymce6', package: 'tinymce6' },
  { name: 'TinyMCE 5', page: 'tinymce5', package: 'tinymce5' },
  {
    name: 'Brightspace',
    page: 'brightspace',
    package: '@brightspace-ui/htmleditor',
    remark: 'its maker’s server has a TinyMCE of its own; here it runs with TinyMCE 7 from npm.',
  },
  { name: 'CKEditor 5', page: 'ckeditor5', package: 'ckeditor5' },
  { name: 'CKEditor 4', page: 'ckeditor4', package: 'ckeditor4' },
  { name: 'ProseMirror', page: 'prosemirror', package: 'prosemirror-view' },
  { name: 'TipTap', page: 'tiptap', package: '@tiptap/core' },
  { name: 'BlockNote', page: 'blocknote', package: '@blocknote/core' },
  { name: 'Milkdown', page: 'milkdown', package: '@milkdown/crepe' },
  { name: 'Toast UI', page: 'toastui', package: '@toast-ui/editor' },
  { name: 'Quill 2', page: 'quill2', package: 'quill' },
  { name: 'Quill 1', page: 'quill1', package: 'quill1' },
  { name: 'Lexical', page: 'lexical', package: 'lexical' },
  { name: 'Slate', page: 'slate', package: 'slate-react' },
  { name: 'Draft', page: 'draft', package: 'draft-js' },
  { name: 'Trix', page: 'trix', package: 'trix' },
  { name: 'CodeMirror 6', page: 'codemirror6', package: '@codemirror/view' },
  { name: 'CodeMirror 5', page: 'codemirror5', package: 'codemirror5' },
  {
    name: 'CodeMirror 5, contenteditable',
    page: 'codemirror5-contenteditable',
    package: 'codemirror5',
  },
  { name: 'EasyMDE', page: 'easymde', package: 'easymde' },
  { name: 'Ace', page: 'ace', package: 'ace-builds' },
  { name: 'Monaco', page: 'monaco', package: 'monaco-editor' },
  { name: 'Monaco without EditContext', page: 'monaco-textarea', package: 'monaco-editor' },
  { name: 'Summernote', page: 'summernote', package: 'summernote' },
  { name: 'Editor.js', page: 'editorjs', package: '@editorjs/editorjs' },
  { name: 'Squire', page: 'squire', package: 'squire-rte' },
  { name: 'RoosterJS', page: 'roosterjs', package: 'roosterjs' },
  { name: 'Jodit', page: 'jodit', package: 'jodit' },
  { name: 'medium-editor', page: 'medium-editor', package: 'medium-editor' },
  { name: 'pell', page: 'pell', package: 'pell' },
  { name: 'wangEditor', page: 'wangeditor', package: '@wangeditor/editor' },
  {
    name: 'Vditor',
    page: 'vditor',
    package: 'vditor',
    stores: 1000,
    remark:
      'it stores an undo step 0.8 seconds after the last change (its `undoDelay`), so that much stands between the insertion and Ctrl+Z.',
  },
  { name: 'Canvas editor on EditContext', page: 'edit-context', only: 'chromium' },
];
