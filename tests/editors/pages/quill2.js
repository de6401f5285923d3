import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { place, present, TEXT } from '../contents.js';

const quill = new Quill(place, {});
quill.setText(`${TEXT}\n`);
quill.history.clear();
present({ model: () => quill.getText(), focus: () => quill.focus() });
