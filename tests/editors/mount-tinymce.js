import { place, present, readHtml } from './contents.js';

/** TinyMCE loads its theme and icons from its own folder, so it is served as published, not bundled. */
export async function mountTinymce(version, { inline = false, inShadow = false, content }) {
  const base = `/modules/tinymce${version}`;
  await loadScript(`${base}/tinymce.min.js`);
  const target = document.createElement(inline ? 'div' : 'textarea');
  if (inline) target.innerHTML = content;
  else target.value = content;
  (inShadow ? place.attachShadow({ mode: 'open' }) : place).append(target);
  const [editor] = await window.tinymce.init({
    target,
    inline,
    base_url: base,
    suffix: '.min',
    height: 300,
    branding: false,
    promotion: false,
    ...(version >= 7 && { license_key: 'gpl' }),
  });
  present({ model: () => readHtml(editor.getContent()), focus: () => editor.focus() });
}

export function loadScript(src) {
  const script = Object.assign(document.createElement('script'), { src });
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}
