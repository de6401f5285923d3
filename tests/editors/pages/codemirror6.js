import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { place, present, TEXT } from '../contents.js';

const extensions = [history(), keymap.of([...historyKeymap, ...defaultKeymap])];
const view = new EditorView({
  parent: place,
  state: EditorState.create({ doc: TEXT, extensions }),
});
present({ model: () => view.state.doc.toString(), focus: () => view.focus() });
