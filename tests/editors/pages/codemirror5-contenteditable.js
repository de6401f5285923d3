import CodeMirror from 'codemirror5';
import 'codemirror5/lib/codemirror.css';
import { place, present, TEXT } from '../contents.js';

const editor = CodeMirror(place, { value: TEXT, inputStyle: 'contenteditable' });
present({ model: () => editor.getValue(), focus: () => editor.focus() });
