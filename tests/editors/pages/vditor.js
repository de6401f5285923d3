import { LINES, present } from '../contents.js';
import { loadScript } from '../mount-tinymce.js';

await loadScript('/modules/vditor/dist/index.min.js');
const editor = new window.Vditor('ed', {
  cdn: '/modules/vditor',
  mode: 'wysiwyg',
  height: 250,
  cache: { enable: false },
  value: LINES.join('\n\n'),
  after: () =>
    present({
      model: () => editor.getValue().trim().replaceAll('\n\n', '\n'),
      focus: () => editor.focus(),
    }),
});
window.textBeforeCaret = () => {
  const range = getSelection().getRangeAt(0).cloneRange();
  range.setStart(range.startContainer.parentElement.closest('p'), 0);
  return range.toString();
};
