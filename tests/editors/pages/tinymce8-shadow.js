import { PARAGRAPHS } from '../contents.js';
import { mountTinymce } from '../mount-tinymce.js';

await mountTinymce(8, { inShadow: true, content: PARAGRAPHS });
