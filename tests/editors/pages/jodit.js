import 'jodit/es2021/jodit.min.css';
import { PARAGRAPHS, place, present, readHtml } from '../contents.js';
import { loadScript } from '../mount-tinymce.js';

await loadScript('/modules/jodit/es2021/jodit.min.js');
const area = document.createElement('textarea');
area.value = PARAGRAPHS;
place.append(area);
const editor = window.Jodit.make(area, { askBeforePasteHTML: false });
present({ model: () => readHtml(editor.value), focus: () => editor.focus() });
