import jQuery from 'jquery';
import { PARAGRAPHS, place, present, readHtml } from '../contents.js';
import { loadScript } from '../mount-tinymce.js';

window.jQuery = jQuery;
window.$ = jQuery;
await loadScript('/modules/summernote/dist/summernote-lite.js');
place.innerHTML = PARAGRAPHS;
jQuery(place).summernote({ height: 150 });
present({
  model: () => readHtml(jQuery(place).summernote('code')),
  focus: () => jQuery(place).summernote('focus'),
});
