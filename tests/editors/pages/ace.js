import ace from 'ace-builds/src-noconflict/ace';
import { place, present, TEXT } from '../contents.js';

const editor = ace.edit(place);
editor.setValue(TEXT, 1);
editor.getSession().setUndoManager(new ace.UndoManager());
present({ model: () => editor.getValue(), focus: () => editor.focus() });
