import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { PARAGRAPHS, place, present } from '../contents.js';

const editor = new Editor({ element: place, extensions: [StarterKit], content: PARAGRAPHS });
present({
  model: () => editor.getText({ blockSeparator: '\n' }),
  focus: () => editor.view.focus(),
});
