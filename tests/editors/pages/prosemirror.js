import { exampleSetup } from 'prosemirror-example-setup';
import { DOMParser, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { PARAGRAPHS, place, present } from '../contents.js';

const nodes = addListNodes(basic.spec.nodes, 'paragraph block*', 'block');
const schema = new Schema({ nodes, marks: basic.spec.marks });
const holder = document.createElement('div');
holder.innerHTML = PARAGRAPHS;
const doc = DOMParser.fromSchema(schema).parse(holder);
const plugins = exampleSetup({ schema, menuBar: false });
const view = new EditorView(place, { state: EditorState.create({ doc, plugins }) });
present({
  model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
  focus: () => view.focus(),
});
