import { PARAGRAPHS } from '../contents.js';
import { mountTinymce } from '../mount-tinymce.js';

await mountTinymce(6, { inline: false, content: PARAGRAPHS });
