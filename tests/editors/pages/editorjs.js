import EditorJS from '@editorjs/editorjs';
import { LINES, present } from '../contents.js';

const blocks = LINES.map((text) => ({ type: 'paragraph', data: { text } }));
const editor = new EditorJS({ holder: 'ed', data: { blocks } });
await editor.isReady;
const read = ({ data }) => data.text.replaceAll('<br>', '\n').replaceAll('&nbsp;', ' ');
present({ model: async () => (await editor.save()).blocks.map(read).join('\n') });
