const MODULE_SCRIPT = /<script type="module" crossorigin src="([^"]+)"><\/script>/;
const PRELOAD = /\s*<link rel="modulepreload"[^>]*>/g;
const START = 'chunks/popup-start.js';

/**
 * A Vite plugin for the popup, which Chromium shows only once its page has loaded, its scripts included. So a script
 * of one line, which waits for nothing, imports the popup's own: that one is fetched beside it, and runs while the
 * browser puts up the window with the frame that stands in the page.
 */
export function showPopupFirst() {
  return {
    name: 'show-popup-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        const [tag, script] = MODULE_SCRIPT.exec(html) ?? [];
        if (!path.endsWith('/popup/index.html') || !tag) return html;
        const source = `import(${JSON.stringify(script)});\n`;
        this.emitFile({ type: 'asset', fileName: START, source });
        // After the style sheet: what is asked for first comes first.
        const later = [
          `<link rel="modulepreload" crossorigin href="${script}">`,
          ...(html.match(PRELOAD) ?? []),
        ].join('');
        return html
          .replaceAll(PRELOAD, '')
          .replace(tag, `<script async src="/${START}"></script>`)
          .replace('</head>', `${later}\n  </head>`);
      },
    },
  };
}
