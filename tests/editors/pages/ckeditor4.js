import { PARAGRAPHS, place, present, readHtml } from '../contents.js';
import { loadScript } from '../mount-tinymce.js';

await loadScript('/modules/ckeditor4/ckeditor.js');
const area = document.createElement('textarea');
area.value = PARAGRAPHS;
place.append(area);
const editor = window.CKEDITOR.replace(area, { versionCheck: false });
editor.on('instanceReady', () =>
  present({ model: () => readHtml(editor.getData()), focus: () => editor.focus() }),
);
