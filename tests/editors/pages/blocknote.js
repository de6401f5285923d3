import { BlockNoteEditor } from '@blocknote/core';
import { LINES, place, present } from '../contents.js';

const initialContent = LINES.map((content) => ({ type: 'paragraph', content }));
const editor = BlockNoteEditor.create({ initialContent });
editor.mount(place);
const read = (block) => block.content.map((part) => part.text).join('');
present({
  model: () =>
    editor.document
      .filter(({ content }) => content?.length > 0)
      .map(read)
      .join('\n'),
  focus: () => editor.focus(),
});
