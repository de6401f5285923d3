import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const MODULES = join(import.meta.dirname, '../../../node_modules');
const PARAGRAPHS = '<p>Hello world</p><p>Second</p>';

const TIPTAP = `import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
const element = document.querySelector('#ed');
window.editor = new Editor({ element, extensions: [StarterKit], content: '${PARAGRAPHS}' });
window.getModel = () => window.editor.getText({ blockSeparator: '\\n' });
window.ready = true;`;

function html(head: string, body: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Editor</title><script>window.ready = false</script>${head}
<body>${body}`;
}

function tinymce(body: string, target: string, options: string): string {
  return html(
    '<script src="/tinymce/tinymce.min.js"></script>',
    `${body}<script>tinymce.init({ ${target}, ${options} license_key: 'gpl', promotion: false, branding: false,
 height: 300, base_url: '/tinymce', suffix: '.min' }).then(([editor]) => { window.editor = editor; window.ready = true; });
window.getModel = () => editor.getContent({ format: 'text' }).replace(/\\n+/g, '\\n').trim();</script>`,
  );
}

export const realEditorPages = {
  tinymce: tinymce(`<textarea id="ed">${PARAGRAPHS}</textarea>`, "selector: '#ed'", ''),
  tinymceinline: tinymce(`<div id="ed">${PARAGRAPHS}</div>`, "selector: '#ed'", 'inline: true,'),
  tinymceshadow: tinymce(
    `<div id="outer"></div><script>const root = outer.attachShadow({ mode: 'open' });
const area = document.createElement('textarea'); area.value = '${PARAGRAPHS}'; root.append(area);</script>`,
    'target: area',
    '',
  ),
  tiptap: html('', '<div id="ed"></div><script type="module" src="/built/tiptap.js"></script>'),
};

/** Folders for the pages above: TinyMCE as it is published, TipTap bundled here. */
export async function buildRealEditors(): Promise<Record<string, string>> {
  const built = mkdtempSync(join(tmpdir(), 'good-question-editors-'));
  // The entry has to lie where its imports resolve from.
  const entry = join(import.meta.dirname, 'tiptap-entry.js');
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? TIPTAP : undefined),
      },
    ],
    build: {
      outDir: built,
      emptyOutDir: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: () => 'tiptap.js' },
    },
  });
  return { tinymce: join(MODULES, 'tinymce'), built };
}
