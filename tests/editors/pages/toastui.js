import Editor from '@toast-ui/editor';
import { LINES, place, present } from '../contents.js';

const editor = new Editor({
  el: place,
  initialEditType: 'wysiwyg',
  initialValue: LINES.join('\n\n'),
  usageStatistics: false,
});
present({
  model: () => editor.getMarkdown().replaceAll('\n\n', '\n'),
  focus: () => editor.focus(),
});
