import EasyMDE from 'easymde';
import 'easymde/dist/easymde.min.css';
import { place, present, TEXT } from '../contents.js';

const element = document.createElement('textarea');
place.append(element);
const editor = new EasyMDE({
  element,
  initialValue: TEXT,
  autoDownloadFontAwesome: false,
  spellChecker: false,
});
present({ model: () => editor.value(), focus: () => editor.codemirror.focus() });
