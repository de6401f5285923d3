import tinymce from 'tinymce/tinymce';
import 'tinymce/icons/default/icons';
import 'tinymce/models/dom/model';
import 'tinymce/themes/silver/theme';
import 'tinymce/plugins/lists/plugin';
import 'tinymce/plugins/link/plugin';
import 'tinymce/skins/content/default/content';
import 'tinymce/skins/ui/oxide/content';
import 'tinymce/skins/ui/oxide/skin';
import { addEntry } from './add-entry';

/** The LMS reply box: TinyMCE in its iframe, as Canvas, Moodle and others embed it. */
export function startDiscussion(): void {
  void tinymce.init({
    selector: '#reply',
    license_key: 'gpl',
    skin: 'oxide',
    content_css: 'default',
    plugins: 'lists link',
    toolbar: 'undo redo | blocks | bold italic | bullist numlist | link',
    menubar: false,
    branding: false,
    promotion: false,
    height: 260,
  });
  const posts = document.querySelector('#posts');
  document.querySelector('#reply-form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const editor = tinymce.get('reply');
    const text = editor?.getContent({ format: 'text' }) ?? '';
    if (!posts || text.trim() === '') return;
    addEntry(posts, text);
    editor?.resetContent();
  });
}
