import { PARAGRAPHS } from '../contents.js';
import { mountTinymce } from '../mount-tinymce.js';

await mountTinymce(7, { inline: false, content: PARAGRAPHS });
