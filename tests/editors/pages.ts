import { join } from 'node:path';
import { plainPages } from '../support/insertion/plain-pages';
import { MATRIX } from './matrix';

const modules = join(import.meta.dirname, 'node_modules');

/** Bundles, and packages that load parts of themselves. */
export const folders = { built: join(modules, '.built'), modules };

/** The page of every row: a plain one, or a bundle with the element to mount on. */
export const pages: Record<string, string> = Object.fromEntries(
  MATRIX.map(({ page }) => [page, (plainPages as Record<string, string>)[page] ?? makePage(page)]),
);

function makePage(name: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${name}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/built/${name}.css">
<style>#ed { width: 700px; min-height: 120px } .CodeMirror, #ed:has(> .monaco-editor) { height: 200px }</style>
</head><body><div id="ed"></div><script type="module" src="/built/${name}.js"></script></body></html>`;
}
