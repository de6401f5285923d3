import { describe, expect, it } from 'vitest';
import { detectEditor, type ElementView } from '../../../utils/insertion/detect';

function view(within: readonly string[], changes: Partial<ElementView> = {}): ElementView {
  return {
    isTextControl: false,
    isDesignMode: false,
    hasEditContext: false,
    isFirefox: false,
    multiLine: false,
    isWithin: (selector) => within.some((part) => selector.includes(part)),
    ...changes,
  };
}

describe('editor detection', () => {
  it('uses the editing command, which keeps undo, in plain fields', () => {
    expect(detectEditor(view([], { isTextControl: true }))).toMatchObject({
      name: 'text-field',
      strategies: ['exec-text'],
    });
  });

  it.each([
    ['[data-slate-editor]', 'slate'],
    ['.w-e-text-container', 'wangeditor'],
    ['[data-lexical-editor]', 'lexical'],
    ['.public-DraftEditor-content', 'draft'],
    ['.ProseMirror', 'prosemirror'],
    ['.ck-editor__editable', 'ckeditor5'],
    ['.cm-editor', 'codemirror6'],
  ])('never uses an editing command in %s, whose model it would damage', (selector, name) => {
    for (const isFirefox of [false, true]) {
      for (const multiLine of [false, true]) {
        const kind = detectEditor(view([selector], { isFirefox, multiLine }));
        expect(kind.name).toBe(name);
        expect(kind.strategies).toEqual(['page-paste']);
      }
    }
  });

  it('gives an unknown editor the chance to read a paste before any command', () => {
    expect(detectEditor(view([])).strategies).toEqual(['page-paste', 'exec-text']);
  });

  it('pastes into Monaco, but composes in Firefox, where Monaco drops the paste', () => {
    const names = ['.monaco-editor', '.inputarea'];
    const field = { isTextControl: true };
    expect(detectEditor(view(names, field)).strategies).toEqual(['page-paste']);
    expect(detectEditor(view(names, { ...field, isFirefox: true })).strategies).toEqual([
      'compose',
    ]);
  });

  it('reads the lines of editors that keep their text beside a hidden field', () => {
    expect(detectEditor(view(['.CodeMirror'], { isTextControl: true }))).toMatchObject({
      selector: '.CodeMirror',
      lines: '.CodeMirror-line',
    });
  });

  it('treats the search box inside a code editor as the plain field it is', () => {
    const searchBox = view(['.monaco-editor'], { isTextControl: true });
    expect(detectEditor({ ...searchBox, isWithin: (s) => s === '.monaco-editor' }).name).toBe(
      'text-field',
    );
    expect(detectEditor({ ...searchBox, isWithin: (s) => s === '.ProseMirror' }).name).toBe(
      'text-field',
    );
  });

  it('keeps several lines in one block of Editor.js', () => {
    expect(detectEditor(view(['.codex-editor'])).strategies).toEqual(['page-paste']);
    expect(detectEditor(view(['.codex-editor'], { multiLine: true })).strategies).toEqual([
      'exec-breaks',
    ]);
  });

  it('inserts line by line in Firefox where the command would drop newlines', () => {
    const quill1 = (isFirefox: boolean, multiLine: boolean) =>
      detectEditor(view(['.ql-clipboard'], { isFirefox, multiLine })).strategies;
    expect(quill1(true, true)).toEqual(['exec-lines']);
    expect(quill1(true, false)).toEqual(['exec-text']);
    expect(quill1(false, true)).toEqual(['exec-text']);
  });

  it('knows editing surfaces that are not contenteditable', () => {
    expect(detectEditor(view([], { hasEditContext: true })).name).toBe('edit-context');
    expect(detectEditor(view([], { isDesignMode: true })).strategies).toEqual(['exec-text']);
  });
});
