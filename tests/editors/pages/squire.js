import DOMPurify from 'dompurify';
import Squire from 'squire-rte';
import { PARAGRAPHS, place, present, readHtml } from '../contents.js';

window.DOMPurify = DOMPurify;
const editor = new Squire(place, { blockTag: 'P' });
editor.setHTML(PARAGRAPHS);
present({ model: () => readHtml(editor.getHTML()), focus: () => editor.focus() });
