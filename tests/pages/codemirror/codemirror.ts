import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

/** A CodeMirror as planning tools set it up: lines wrap, and it has its own history. */
const extensions = [
  history(),
  keymap.of([...historyKeymap, ...defaultKeymap]),
  EditorView.lineWrapping,
];
const view = new EditorView({
  parent: document.body,
  state: EditorState.create({ doc: '', extensions }),
});
Object.assign(window, { readModel: () => view.state.doc.toString() });
