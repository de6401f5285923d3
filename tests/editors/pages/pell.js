import { init } from 'pell';
import { PARAGRAPHS, place, present, readHtml } from '../contents.js';

let html = PARAGRAPHS;
const onChange = (changed) => {
  html = changed;
};
const { content } = init({ element: place, onChange, defaultParagraphSeparator: 'p' });
content.innerHTML = PARAGRAPHS;
present({ model: () => readHtml(html) });
