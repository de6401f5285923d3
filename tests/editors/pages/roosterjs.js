import { createEditor } from 'roosterjs';
import { LINES, place, present, readBlocks } from '../contents.js';

place.contentEditable = 'true';
const editor = createEditor(place);
const format = {};
const toBlock = (text) => ({
  blockType: 'Paragraph',
  format,
  segments: [{ segmentType: 'Text', text, format }],
});
editor.formatContentModel((model) => {
  model.blocks.splice(0, model.blocks.length, ...LINES.map(toBlock));
  return true;
});
editor.takeSnapshot();
present({ model: () => readBlocks(place), focus: () => editor.focus() });
