import MediumEditor from 'medium-editor';
import 'medium-editor/dist/css/medium-editor.css';
import { PARAGRAPHS, place, present, readHtml } from '../contents.js';

place.innerHTML = PARAGRAPHS;
const editor = new MediumEditor(place);
present({ model: () => readHtml(editor.getContent()), focus: () => place.focus() });
