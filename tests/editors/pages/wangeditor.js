import { createEditor } from '@wangeditor/editor';
import '@wangeditor/editor/dist/css/style.css';
import { PARAGRAPHS, present } from '../contents.js';

const editor = createEditor({ selector: '#ed', html: PARAGRAPHS, mode: 'default' });
present({ model: () => editor.getText(), focus: () => editor.focus() });
