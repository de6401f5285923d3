import 'trix';
import { PARAGRAPHS, place, present } from '../contents.js';

const field = document.createElement('input');
Object.assign(field, { id: 'value', type: 'hidden', value: PARAGRAPHS.replaceAll('p>', 'div>') });
const editor = document.createElement('trix-editor');
editor.setAttribute('input', 'value');
editor.addEventListener('trix-initialize', () =>
  present({ model: () => editor.editor.getDocument().toString(), focus: () => editor.focus() }),
);
place.append(field, editor);
