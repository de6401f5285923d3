import * as monaco from 'monaco-editor';
import { place, present, TEXT } from '../contents.js';

const worker = {
  postMessage() {},
  addEventListener() {},
  removeEventListener() {},
  terminate() {},
};
window.MonacoEnvironment = { getWorker: () => worker };
const editor = monaco.editor.create(place, {
  value: TEXT,
  language: 'plaintext',
  editContext: true,
});
present({ model: () => editor.getValue(), focus: () => editor.focus() });
