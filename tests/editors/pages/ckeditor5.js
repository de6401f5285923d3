import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { PARAGRAPHS, place, present, readHtml } from '../contents.js';

const editor = await ClassicEditor.create(place, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold],
  toolbar: ['undo', 'redo', 'bold'],
  initialData: PARAGRAPHS,
});
present({ model: () => readHtml(editor.getData()), focus: () => editor.editing.view.focus() });
